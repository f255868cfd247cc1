import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.DynamicMessage;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * A stranger joins a partner's cluster at any moment, as {@code cold_join.py} does, with Kafka's own Java client and protobuf-java. It knows the
 * .proto files, the topics and its login, and nothing else.
 *
 * <pre>ColdJoin PAUSE_SECONDS DESCRIPTOR_SET SPORT...</pre>
 */
public final class ColdJoin {
  private record Position(long epoch, long changeSeq) implements Comparable<Position> {
    @Override
    public int compareTo(Position other) {
      return epoch == other.epoch ? Long.compare(changeSeq, other.changeSeq) : Long.compare(epoch, other.epoch);
    }
  }

  /** A board, and the changes after it. */
  private static final class Game {
    Position position;
    final Map<String, DynamicMessage> markets = new HashMap<>();

    Game(Position position) {
      this.position = position;
    }
  }

  private final Map<String, Game> games = new HashMap<>();
  private final Map<String, List<DynamicMessage>> waiting = new HashMap<>();
  private long holes;
  private long predecessorMismatches;
  private long dropped;
  private long applied;

  private static Object field(DynamicMessage message, String name) {
    return message.getField(message.getDescriptorForType().findFieldByName(name));
  }

  private static long number(DynamicMessage message, String name) {
    return ((Number) field(message, name)).longValue();
  }

  @SuppressWarnings("unchecked")
  private static List<DynamicMessage> marketsOf(DynamicMessage message) {
    return (List<DynamicMessage>) field(message, "markets");
  }

  private static Position positionOf(DynamicMessage message) {
    return new Position(number(message, "epoch"), number(message, "change_seq"));
  }

  private static String gameOf(DynamicMessage message) {
    return (String) field(message, "game_id");
  }

  private void takeBoard(DynamicMessage board) {
    Game held = games.get(gameOf(board));
    if (held == null || positionOf(board).compareTo(held.position) > 0) {
      Game game = new Game(positionOf(board));
      for (DynamicMessage market : marketsOf(board)) game.markets.put((String) field(market, "market_key"), market);
      games.put(gameOf(board), game);
    }
    List<DynamicMessage> changes = waiting.remove(gameOf(board));
    if (changes != null) changes.forEach(this::takeChange);
  }

  private void takeChange(DynamicMessage change) {
    Position position = positionOf(change);
    if (position.changeSeq == 1) games.computeIfAbsent(gameOf(change), id -> new Game(new Position(position.epoch, 0)));
    Game game = games.get(gameOf(change));
    if (game != null && position.compareTo(game.position) <= 0) {
      dropped++;
      return;
    }
    boolean follows = game != null && position.equals(new Position(game.position.epoch, game.position.changeSeq + 1));
    if (!follows) {
      // Without a game its board is still to come: boards and odds have no common order.
      if (game != null) holes++;
      waiting.computeIfAbsent(gameOf(change), id -> new ArrayList<>()).add(change);
      return;
    }
    for (DynamicMessage market : marketsOf(change)) {
      DynamicMessage before = game.markets.put((String) field(market, "market_key"), market);
      long held = before == null ? 0 : number(before, "change_seq");
      if (number(market, "previous_change_seq") != held) predecessorMismatches++;
    }
    game.position = position;
    applied++;
  }

  private static KafkaConsumer<byte[], byte[]> openConsumer() {
    Map<String, String> environment = System.getenv();
    Properties properties = new Properties();
    properties.put("bootstrap.servers", environment.get("FAIRLINE_OUTSIDE_BROKERS"));
    properties.put("security.protocol", "SASL_PLAINTEXT");
    properties.put("sasl.mechanism", "SCRAM-SHA-512");
    properties.put(
        "sasl.jaas.config",
        String.format(
            "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"%s\" password=\"%s\";",
            environment.get("FAIRLINE_OUTSIDE_PARTNER_USERNAME"), environment.get("FAIRLINE_OUTSIDE_PARTNER_PASSWORD")));
    properties.put("enable.auto.commit", "false");
    properties.put("isolation.level", "read_committed");
    // An offset that retention has passed by: what is left begins behind it.
    properties.put("auto.offset.reset", "earliest");
    return new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  private static Descriptor[] descriptors(Path descriptorSet, String... names) throws Exception {
    Map<String, FileDescriptor> files = new HashMap<>();
    // Each file stands behind those that it imports.
    for (FileDescriptorProto file : FileDescriptorSet.parseFrom(Files.readAllBytes(descriptorSet)).getFileList()) {
      FileDescriptor[] imports = file.getDependencyList().stream().map(files::get).toArray(FileDescriptor[]::new);
      files.put(file.getName(), FileDescriptor.buildFrom(file, imports));
    }
    FileDescriptor odds = files.get("fairline/v1/odds.proto");
    return Arrays.stream(names).map(odds::findMessageTypeByName).toArray(Descriptor[]::new);
  }

  private static List<TopicPartition> partitionsOf(KafkaConsumer<?, ?> consumer, String topic) {
    return consumer.partitionsFor(topic).stream().map(each -> new TopicPartition(topic, each.partition())).toList();
  }

  private static boolean hasReached(KafkaConsumer<?, ?> consumer, Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
  }

  private static void poll(
      KafkaConsumer<byte[], byte[]> consumer, Consumer<ConsumerRecord<byte[], byte[]>> take, BooleanSupplier isDone) {
    while (!isDone.getAsBoolean()) consumer.poll(Duration.ofMillis(200)).forEach(take);
  }

  /** Hands records over until every assigned partition has been read to the end that it has now. */
  private static void pollToEnd(KafkaConsumer<byte[], byte[]> consumer, Consumer<ConsumerRecord<byte[], byte[]>> take) {
    Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
    poll(consumer, take, () -> hasReached(consumer, ends));
  }

  private static TopicPartition oddsOf(String boardTopic, int partition) {
    return new TopicPartition(boardTopic.replace(".board.", ".odds."), partition);
  }

  private void run(long pauseMs, Path descriptorSet, Collection<String> sports) throws Exception {
    long began = System.nanoTime();
    ObjectMapper json = new ObjectMapper();
    Descriptor[] types = descriptors(descriptorSet, "Board", "OddsChange");
    try (KafkaConsumer<byte[], byte[]> consumer = openConsumer()) {
      List<TopicPartition> boards = new ArrayList<>();
      for (String sport : sports) boards.addAll(partitionsOf(consumer, sport + ".board.v1"));
      // What begins in a partition without a board begins behind its present end, or brings its board.
      Map<TopicPartition, Long> ends =
          consumer.endOffsets(boards.stream().map(board -> oddsOf(board.topic(), board.partition())).toList());

      Map<TopicPartition, Map<String, DynamicMessage>> latest = new HashMap<>();
      consumer.assign(boards);
      consumer.seekToBeginning(boards);
      pollToEnd(
          consumer,
          record -> {
            Map<String, DynamicMessage> ofPartition =
                latest.computeIfAbsent(new TopicPartition(record.topic(), record.partition()), place -> new HashMap<>());
            if (record.value() == null) ofPartition.remove(new String(record.key()));
            else ofPartition.put(new String(record.key()), parse(types[0], record.value()));
          });
      Map<TopicPartition, Long> starts = new HashMap<>();
      for (TopicPartition board : boards) starts.put(board, consumer.position(board));
      for (Map.Entry<TopicPartition, Long> end : ends.entrySet()) starts.put(end.getKey(), end.getValue());
      latest.forEach(
          (place, ofPartition) -> {
            long smallest = ofPartition.values().stream().mapToLong(board -> number(board, "odds_offset")).min().orElse(Long.MAX_VALUE);
            TopicPartition odds = oddsOf(place.topic(), place.partition());
            if (!ofPartition.isEmpty()) starts.put(odds, smallest);
            ofPartition.values().forEach(this::takeBoard);
          });

      Thread.sleep(pauseMs);
      consumer.assign(starts.keySet());
      starts.forEach(consumer::seek);
      long[] read = {0};
      Consumer<ConsumerRecord<byte[], byte[]>> take =
          record -> {
            if (record.topic().contains(".odds.")) {
              if (record.offset() < ends.get(new TopicPartition(record.topic(), record.partition()))) read[0]++;
              takeChange(parse(types[1], record.value()));
              return;
            }
            // A tombstone takes a game off the board; a correction may still come, so what is known of it stays.
            if (record.value() == null) return;
            DynamicMessage board = parse(types[0], record.value());
            TopicPartition odds = oddsOf(record.topic(), record.partition());
            if (!games.containsKey(gameOf(board)) && number(board, "odds_offset") < starts.get(odds)) {
              // Changes after it may have been passed by: it was not there when the boards were read.
              starts.put(odds, number(board, "odds_offset"));
              consumer.seek(odds, number(board, "odds_offset"));
            }
            takeBoard(board);
          };
      pollToEnd(consumer, take);
      long boardCount = latest.values().stream().mapToLong(Map::size).sum();
      long joinMs = (System.nanoTime() - began) / 1_000_000;
      System.out.println(
          json.writeValueAsString(
              Map.of("joined", Map.of("boards", boardCount, "join_ms", joinMs, "read", read[0], "dropped", dropped))));

      AtomicBoolean isTold = new AtomicBoolean();
      Thread listener = new Thread(() -> isTold.set(hasLine()));
      listener.setDaemon(true);
      listener.start();
      poll(consumer, take, isTold::get);
      pollToEnd(consumer, take);
      System.out.println(json.writeValueAsString(report()));
    }
  }

  private static boolean hasLine() {
    try {
      new BufferedReader(new InputStreamReader(System.in)).readLine();
      return true;
    } catch (java.io.IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }

  private static DynamicMessage parse(Descriptor type, byte[] bytes) {
    try {
      return DynamicMessage.parseFrom(type, bytes);
    } catch (com.google.protobuf.InvalidProtocolBufferException broken) {
      throw new IllegalStateException(broken);
    }
  }

  @SuppressWarnings("unchecked")
  private static List<Object> shown(DynamicMessage market) {
    List<Long> prices = ((List<DynamicMessage>) field(market, "prices")).stream().map(price -> number(price, "price_milli")).toList();
    return List.of(((EnumValueDescriptor) field(market, "status")).getNumber(), number(market, "change_seq"), prices);
  }

  private Map<String, Object> report() {
    Map<String, Object> held = new HashMap<>();
    games.forEach(
        (id, game) -> {
          Map<String, Object> markets = new HashMap<>();
          game.markets.forEach((key, market) -> markets.put(key, shown(market)));
          held.put(id, Map.of("position", List.of(game.position.epoch, game.position.changeSeq), "markets", markets));
        });
    return Map.of(
        "holes", holes,
        "predecessor_mismatches", predecessorMismatches,
        "waiting", waiting.values().stream().mapToLong(List::size).sum(),
        "applied", applied,
        "dropped", dropped,
        "games", held);
  }

  public static void main(String[] args) throws Exception {
    long pauseMs = Math.round(Double.parseDouble(args[0]) * 1_000);
    new ColdJoin().run(pauseMs, Path.of(args[1]), Arrays.asList(args).subList(2, args.length));
  }
}
