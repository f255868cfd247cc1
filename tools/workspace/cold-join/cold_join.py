"""A stranger joins a partner's cluster at any moment. It knows the .proto files, the topics and its login, and nothing else.

    cold_join.py [--pause SECONDS] [--ignore-offsets] ODDS_PB2_FOLDER SPORT...

Brokers and login come from FAIRLINE_OUTSIDE_BROKERS, FAIRLINE_OUTSIDE_PARTNER_USERNAME and FAIRLINE_OUTSIDE_PARTNER_PASSWORD. It takes the
boards to their end, reads odds from where they say, and goes on with both until a line comes on its standard input; then it reads to the
ends there are and prints, as one line of JSON, what it holds and what it missed. With --pause it takes its time between the boards and the odds;
with --ignore-offsets it reads only odds from then on, from their end, as one would that does not know better.
"""

import argparse
import json
import os
import sys
import threading
import time

parser = argparse.ArgumentParser()
parser.add_argument("--pause", type=float, default=0)
parser.add_argument("--ignore-offsets", action="store_true")
parser.add_argument("generated")
parser.add_argument("sports", nargs="+")
options = parser.parse_args()
sys.path.insert(0, options.generated)

from confluent_kafka import OFFSET_BEGINNING, Consumer, KafkaError, TopicPartition  # noqa: E402
from fairline.v1 import odds_pb2  # noqa: E402


def open_consumer():
    return Consumer(
        {
            "bootstrap.servers": os.environ["FAIRLINE_OUTSIDE_BROKERS"],
            "security.protocol": "SASL_PLAINTEXT",
            "sasl.mechanism": "SCRAM-SHA-512",
            "sasl.username": os.environ["FAIRLINE_OUTSIDE_PARTNER_USERNAME"],
            "sasl.password": os.environ["FAIRLINE_OUTSIDE_PARTNER_PASSWORD"],
            # A group is not needed, but the client wants a name that its rights cover.
            "group.id": os.environ["FAIRLINE_OUTSIDE_PARTNER_USERNAME"] + "-cold-join",
            "enable.auto.commit": False,
            "isolation.level": "read_committed",
            "enable.partition.eof": True,
            # An offset that retention has passed by: what is left begins behind it.
            "auto.offset.reset": "earliest",
        }
    )


class Game:
    """A board, and the changes after it."""

    def __init__(self, board):
        self.position = (board.epoch, board.change_seq)
        self.markets = {market.market_key: market for market in board.markets}


class Reader:
    def __init__(self):
        self.games = {}
        self.waiting = {}
        self.holes = 0
        self.predecessor_mismatches = 0
        self.dropped = 0
        self.applied = 0

    def take_board(self, board):
        game = self.games.get(board.game_id)
        if game is None or (board.epoch, board.change_seq) > game.position:
            self.games[board.game_id] = Game(board)
        for change in self.waiting.pop(board.game_id, []):
            self.take_change(change)

    def take_change(self, change):
        position = (change.epoch, change.change_seq)
        game = self.games.get(change.game_id)
        if game is None and change.change_seq == 1:
            game = Game(odds_pb2.Board(epoch=change.epoch))
            self.games[change.game_id] = game
        if game is None:
            # Its board is still to come: boards and odds have no common order.
            self.waiting.setdefault(change.game_id, []).append(change)
            return
        if position <= game.position:
            self.dropped += 1
            return
        if position != (game.position[0], game.position[1] + 1):
            self.holes += 1
            self.waiting.setdefault(change.game_id, []).append(change)
            return
        for market in change.markets:
            held = game.markets.get(market.market_key)
            if market.previous_change_seq != (0 if held is None else held.change_seq):
                self.predecessor_mismatches += 1
            game.markets[market.market_key] = market
        game.position = position
        self.applied += 1


def partitions_of(consumer, topic):
    return sorted(consumer.list_topics(topic, timeout=30).topics[topic].partitions)


def poll_to_end(consumer, open_ends, take, until=lambda: False):
    """Hands records over until every partition has been seen at its end, or until told."""
    while open_ends and not until():
        message = consumer.poll(0.2)
        if message is None:
            continue
        error = message.error()
        place = (message.topic(), message.partition())
        if error is None:
            take(message)
        elif error.code() == KafkaError._PARTITION_EOF:
            open_ends.discard(place)
        else:
            raise RuntimeError(str(error))


def main():
    sports = options.sports
    began = time.monotonic()
    reader = Reader()
    hints = {}
    ends = {}
    consumer = open_consumer()
    boards = [(f"{sport}.board.v1", each) for sport in sports for each in partitions_of(consumer, f"{sport}.board.v1")]

    # What begins in a partition without a board begins behind its present end, or brings its board.
    for topic, partition in boards:
        odds = topic.replace(".board.", ".odds.")
        ends[odds, partition] = consumer.get_watermark_offsets(TopicPartition(odds, partition), timeout=30)[1]

    latest = {}

    def keep(message):
        key = (message.topic(), message.partition(), message.key())
        if message.value() is None:
            latest.pop(key, None)
        else:
            latest[key] = odds_pb2.Board.FromString(message.value())

    consumer.assign([TopicPartition(topic, partition, OFFSET_BEGINNING) for topic, partition in boards])
    poll_to_end(consumer, set(boards), keep)
    after_boards = consumer.position([TopicPartition(topic, partition) for topic, partition in boards])
    for (topic, partition, _), board in latest.items():
        reader.take_board(board)
        odds = (topic.replace(".board.", ".odds."), partition)
        hints[odds] = min(hints.get(odds, board.odds_offset), board.odds_offset)

    time.sleep(options.pause)
    if options.ignore_offsets:
        ends = {place: consumer.get_watermark_offsets(TopicPartition(*place), timeout=30)[1] for place in ends}
        hints = dict(ends)
    starts = [TopicPartition(topic, partition, hints.get((topic, partition), end)) for (topic, partition), end in ends.items()]
    boards_next = [TopicPartition(each.topic, each.partition, max(each.offset, 0)) for each in after_boards]
    assigned = starts + ([] if options.ignore_offsets else boards_next)
    consumer.assign(assigned)
    read = {"catch_up": 0}
    began_at = {(each.topic, each.partition): each.offset for each in starts}

    def take(message):
        if ".odds." in message.topic():
            if message.offset() < ends[message.topic(), message.partition()]:
                read["catch_up"] += 1
            reader.take_change(odds_pb2.OddsChange.FromString(message.value()))
        elif message.value() is not None:
            # A tombstone takes a game off the board; a correction may still come, so what is known of it stays.
            board = odds_pb2.Board.FromString(message.value())
            odds = (message.topic().replace(".board.", ".odds."), message.partition())
            if board.game_id not in reader.games and board.odds_offset < began_at[odds]:
                # Changes after it may have been passed by: it was not there when the boards were read.
                began_at[odds] = board.odds_offset
                consumer.seek(TopicPartition(*odds, board.odds_offset))
            reader.take_board(board)

    everything = {(each.topic, each.partition) for each in assigned}
    poll_to_end(consumer, set(everything), take)
    joined = {"boards": len(latest), "join_ms": round((time.monotonic() - began) * 1000), "read": read["catch_up"], "dropped": reader.dropped}
    print(json.dumps({"joined": joined}), flush=True)

    told = threading.Event()
    threading.Thread(target=lambda: (sys.stdin.readline(), told.set()), daemon=True).start()
    poll_to_end(consumer, {("never", 0)}, take, told.is_set)
    # From here to ends that are seen again: an end is told once for each time that it is reached.
    now = consumer.position([TopicPartition(topic, partition) for topic, partition in everything])
    consumer.assign(now)
    poll_to_end(consumer, set(everything), take)
    consumer.close()
    print(
        json.dumps(
            {
                "holes": reader.holes,
                "predecessor_mismatches": reader.predecessor_mismatches,
                "waiting": sum(len(each) for each in reader.waiting.values()),
                "applied": reader.applied,
                "dropped": reader.dropped,
                "games": {
                    game_id: {
                        "position": list(game.position),
                        "markets": {
                            key: [market.status, market.change_seq, [price.price_milli for price in market.prices]]
                            for key, market in game.markets.items()
                        },
                    }
                    for game_id, game in reader.games.items()
                },
            }
        ),
        flush=True,
    )


main()
