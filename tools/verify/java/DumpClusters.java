import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.io.FileDescriptor;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.record.ControlRecordType;
import org.apache.kafka.common.record.FileRecords;
import org.apache.kafka.common.record.Record;
import org.apache.kafka.common.record.RecordBatch;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Writes everything that clusters hold to the standard output, with Kafka's own client: every record of the given topics as a reader of
 * uncommitted records sees it, the offsets that a reader of committed records sees, committed offsets of groups, and the heads of the
 * batches in brokers' log folders. Bounded by the ends of the partitions at the start.
 *
 * The request comes as lines on the standard input; `cluster` begins a cluster, the other lines belong to it:
 *   cluster NAME | property KEY=VALUE | topic NAME | group NAME | log-folder PATH
 *
 * Frames: length (int), kind (byte), body. Integers are big-endian, text is a length (short) and UTF-8, bytes are a length (int, -1 for
 * null) and the bytes. tools/verify/src/dump-frames.ts reads them and names the fields of each kind.
 */
public final class DumpClusters {
  private static final Duration POLL = Duration.ofMillis(200);
  private static final long IDLE_DEADLINE_MS = 30_000;

  private record Request(String name, Properties properties, List<String> topics, List<String> groups, List<File> logFolders) {}

  public static void main(String[] arguments) {
    try {
      dump(readRequest());
    } catch (Exception caught) {
      Throwable cause = caught;
      while (cause.getCause() != null) cause = cause.getCause();
      System.err.println(cause);
      System.exit(1);
    }
  }

  private static void dump(List<Request> clusters) throws Exception {
    var frames = new Frames();
    var tasks = new ArrayList<Callable<Void>>();
    // Before the ends: what a group has committed is then never ahead of what is read.
    for (var cluster : clusters) if (!cluster.groups().isEmpty()) dumpGroups(cluster, frames);
    for (var cluster : clusters) {
      var partitions = new Partitions(cluster);
      var ends = partitions.ends(frames);
      tasks.add(() -> dumpRecords(cluster, ends, frames));
      tasks.add(() -> dumpCommitted(cluster, ends, frames));
      if (!cluster.logFolders().isEmpty()) tasks.add(() -> dumpBatches(cluster, ends.keySet(), frames));
    }
    ExecutorService threads = Executors.newFixedThreadPool(4);
    var running = new ArrayList<Future<Void>>();
    for (var task : tasks) running.add(threads.submit(task));
    for (var task : running) task.get();
    threads.shutdown();
    frames.write('Z', body -> {});
    frames.flush();
  }

  private static List<Request> readRequest() throws IOException {
    var clusters = new ArrayList<Request>();
    var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      var space = line.indexOf(' ');
      var value = line.substring(space + 1);
      var word = line.substring(0, space);
      if (word.equals("cluster")) {
        clusters.add(new Request(value, new Properties(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        continue;
      }
      var cluster = clusters.get(clusters.size() - 1);
      switch (word) {
        case "property" -> cluster.properties().put(value.substring(0, value.indexOf('=')), value.substring(value.indexOf('=') + 1));
        case "topic" -> cluster.topics().add(value);
        case "group" -> cluster.groups().add(value);
        case "log-folder" -> cluster.logFolders().add(new File(value));
        default -> throw new IllegalArgumentException("Unknown request: " + line);
      }
    }
    return clusters;
  }

  private static KafkaConsumer<byte[], byte[]> consumer(Request cluster, String isolation) {
    var properties = new Properties();
    properties.putAll(cluster.properties());
    properties.put("client.id", "fairline-verify-" + isolation);
    properties.put("isolation.level", isolation);
    properties.put("enable.auto.commit", "false");
    properties.put("allow.auto.create.topics", "false");
    properties.put("max.poll.records", "5000");
    properties.put("max.partition.fetch.bytes", "4194304");
    properties.put("receive.buffer.bytes", "1048576");
    properties.put("fetch.max.wait.ms", "50");
    return new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  /** Where a partition begins and ends: of committed transactions, and of all. */
  private record Range(long begin, long stable, long high) {}

  private record Partitions(Request cluster) {
    Map<TopicPartition, Range> ends(Frames frames) throws IOException {
      try (var committed = consumer(cluster, "read_committed"); var all = consumer(cluster, "read_uncommitted")) {
        var partitions = new ArrayList<TopicPartition>();
        for (var topic : cluster.topics()) {
          List<PartitionInfo> found = committed.partitionsFor(topic);
          if (found == null || found.isEmpty()) throw new IllegalStateException("There is no topic " + topic + ".");
          for (var each : found) partitions.add(new TopicPartition(topic, each.partition()));
        }
        var begin = committed.beginningOffsets(partitions);
        var stable = committed.endOffsets(partitions);
        var high = all.endOffsets(partitions);
        var ranges = new HashMap<TopicPartition, Range>();
        for (var each : partitions) {
          var range = new Range(begin.get(each), stable.get(each), high.get(each));
          ranges.put(each, range);
          frames.write('E', body -> {
            writePlace(body, cluster, each);
            body.writeLong(range.begin());
            body.writeLong(range.stable());
            body.writeLong(range.high());
          });
        }
        return ranges;
      }
    }
  }

  private interface RecordWriter {
    void write(TopicPartition partition, List<ConsumerRecord<byte[], byte[]>> records) throws IOException;
  }

  private static void readAll(Request cluster, String isolation, Map<TopicPartition, Long> ends, RecordWriter writer) throws IOException {
    try (var consumer = consumer(cluster, isolation)) {
      Set<TopicPartition> open = new HashSet<>(ends.keySet());
      consumer.assign(open);
      consumer.seekToBeginning(open);
      open.removeIf(each -> consumer.position(each) >= ends.get(each));
      consumer.pause(difference(ends.keySet(), open));
      var deadline = System.currentTimeMillis() + IDLE_DEADLINE_MS;
      while (!open.isEmpty()) {
        var batch = consumer.poll(POLL);
        for (var partition : batch.partitions()) {
          var records = batch.records(partition);
          var end = ends.get(partition);
          writer.write(partition, records.get(records.size() - 1).offset() < end ? records : before(records, end));
        }
        // Markers and aborted records move the position without a record.
        var done = new ArrayList<TopicPartition>();
        for (var each : open) if (consumer.position(each) >= ends.get(each)) done.add(each);
        if (!batch.isEmpty() || !done.isEmpty()) deadline = System.currentTimeMillis() + IDLE_DEADLINE_MS;
        if (System.currentTimeMillis() > deadline)
          throw new IllegalStateException("Nothing arrived for " + IDLE_DEADLINE_MS / 1000 + " s before the end of " + open + ".");
        consumer.pause(done);
        open.removeAll(done);
      }
    }
  }

  private static List<TopicPartition> difference(Collection<TopicPartition> all, Set<TopicPartition> without) {
    return all.stream().filter(each -> !without.contains(each)).toList();
  }

  private static List<ConsumerRecord<byte[], byte[]>> before(List<ConsumerRecord<byte[], byte[]>> records, long end) {
    return records.stream().filter(record -> record.offset() < end).toList();
  }

  private static Void dumpRecords(Request cluster, Map<TopicPartition, Range> ranges, Frames frames) throws IOException {
    var ends = new HashMap<TopicPartition, Long>();
    ranges.forEach((partition, range) -> ends.put(partition, range.high()));
    readAll(cluster, "read_uncommitted", ends, (partition, records) -> {
      for (var record : records)
        frames.write('R', body -> {
          writePlace(body, cluster, partition);
          body.writeLong(record.offset());
          body.writeLong(record.timestamp());
          writeBytes(body, record.key());
          writeBytes(body, record.value());
          Header[] headers = record.headers().toArray();
          body.writeShort(headers.length);
          for (var header : headers) {
            writeText(body, header.key());
            writeBytes(body, header.value());
          }
        });
    });
    return null;
  }

  private static Void dumpCommitted(Request cluster, Map<TopicPartition, Range> ranges, Frames frames) throws IOException {
    var ends = new HashMap<TopicPartition, Long>();
    ranges.forEach((partition, range) -> ends.put(partition, range.stable()));
    readAll(cluster, "read_committed", ends, (partition, records) -> frames.write('C', body -> {
      writePlace(body, cluster, partition);
      body.writeInt(records.size());
      for (var record : records) body.writeLong(record.offset());
    }));
    return null;
  }

  private static void dumpGroups(Request cluster, Frames frames) throws Exception {
    try (var admin = Admin.create(cluster.properties())) {
      var specs = new HashMap<String, ListConsumerGroupOffsetsSpec>();
      for (var group : cluster.groups()) specs.put(group, new ListConsumerGroupOffsetsSpec());
      var found = admin.listConsumerGroupOffsets(specs).all().get();
      for (var group : found.entrySet())
        for (var entry : group.getValue().entrySet()) {
          OffsetAndMetadata committed = entry.getValue();
          if (committed == null) continue;
          frames.write('G', body -> {
            writePlace(body, cluster, entry.getKey());
            writeText(body, group.getKey());
            body.writeLong(committed.offset());
            writeText(body, committed.metadata());
          });
        }
    }
  }

  /** Of a replicated partition, the folder with the longest log counts. */
  private static Void dumpBatches(Request cluster, Set<TopicPartition> partitions, Frames frames) throws IOException {
    for (var partition : partitions) {
      File[] longest = {};
      for (var folder : cluster.logFolders()) {
        File[] segments = new File(folder, partition.toString()).listFiles((directory, name) -> name.endsWith(".log"));
        if (segments != null && bytesOf(segments) > bytesOf(longest)) longest = segments;
      }
      Arrays.sort(longest, Comparator.comparing(File::getName));
      for (var segment : longest) dumpSegment(cluster, partition, segment, frames);
    }
    return null;
  }

  private static long bytesOf(File[] files) {
    return Arrays.stream(files).mapToLong(File::length).sum();
  }

  private static void dumpSegment(Request cluster, TopicPartition partition, File segment, Frames frames) throws IOException {
    var records = FileRecords.open(segment, false);
    try {
      for (RecordBatch batch : records.batches()) {
        char kind = 'd';
        if (batch.isControlBatch()) {
          Record marker = batch.iterator().next();
          ControlRecordType type = ControlRecordType.parse(marker.key());
          if (type != ControlRecordType.COMMIT && type != ControlRecordType.ABORT) continue;
          kind = type == ControlRecordType.COMMIT ? 'c' : 'a';
        }
        var batchKind = kind;
        frames.write('B', body -> {
          writePlace(body, cluster, partition);
          body.writeLong(batch.baseOffset());
          body.writeLong(batch.lastOffset());
          body.writeLong(batch.producerId());
          body.writeInt(batch.producerEpoch());
          body.writeByte(batchKind);
          body.writeLong(batch.maxTimestamp());
        });
      }
    } finally {
      // Not close(): it cuts the file to what was open at first, and a living broker has written on since.
      records.closeHandlers();
    }
  }

  private static void writePlace(DataOutputStream body, Request cluster, TopicPartition partition) throws IOException {
    writeText(body, cluster.name());
    writeText(body, partition.topic());
    body.writeInt(partition.partition());
  }

  private static void writeText(DataOutputStream body, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    body.writeShort(bytes.length);
    body.write(bytes);
  }

  private static void writeBytes(DataOutputStream body, byte[] bytes) throws IOException {
    body.writeInt(bytes == null ? -1 : bytes.length);
    if (bytes != null) body.write(bytes);
  }

  private interface BodyWriter {
    void write(DataOutputStream body) throws IOException;
  }

  /** The output: one frame at a time, whichever thread it comes from. */
  private static final class Frames {
    private final DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 20));
    private final ThreadLocal<ByteArrayOutputStream> bodies = ThreadLocal.withInitial(() -> new ByteArrayOutputStream(1 << 16));

    void write(char kind, BodyWriter writer) throws IOException {
      var body = bodies.get();
      body.reset();
      writer.write(new DataOutputStream(body));
      synchronized (out) {
        out.writeInt(1 + body.size());
        out.writeByte(kind);
        body.writeTo(out);
      }
    }

    void flush() throws IOException {
      synchronized (out) {
        out.flush();
      }
    }
  }
}
