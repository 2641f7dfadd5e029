"""SecantusDB (MongoDB's protocol over WiredTiger) as the tests want it: its own command line has no switch for how long a dead
client's transaction keeps its locks; MongoDB has (transactionLifetimeLimitSeconds, lowered in deploy/compose.yaml)."""

import signal
import sys
import threading

from secantus.server import SecantusDBServer

port, folder, lifetime = int(sys.argv[1]), sys.argv[2], float(sys.argv[3])
server = SecantusDBServer(
    port=port,
    storage_path=folder,
    enable_test_commands=False,
    transaction_lifetime_seconds=lifetime,
)
stopped = threading.Event()
for number in (signal.SIGTERM, signal.SIGINT):
    signal.signal(number, lambda *_: stopped.set())
server.start()
stopped.wait()
server.stop()
