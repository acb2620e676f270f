#!/bin/bash
# Runs walk_accessibility.py on a display and a message bus of its own, with a project made for it.
set -eu
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
place=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$place"' EXIT
export XDG_CONFIG_HOME=$place XDG_STATE_HOME=$place XDG_DATA_HOME=$place DISPLAY=:77
QT_QPA_PLATFORM=offscreen .venv/bin/python - "$place/sample.annotator" <<'EOF'
import sys
from pathlib import Path

from annotator.services.sample import make_sample

make_sample(Path(sys.argv[1])).close()
EOF
Xvfb $DISPLAY -screen 0 1280x800x24 2>/dev/null &
sleep 1
openbox 2>/dev/null &
sleep 1
dbus-run-session -- /usr/bin/python3 tests/bench/walk_accessibility.py .venv/bin/python "$place/sample.annotator"
