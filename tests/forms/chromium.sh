#!/usr/bin/env bash
# Types into the first fields of a PDF in Chromium on a display of its own, and saves: chromium.sh PDF WORDS TARGET TEXTS, where TEXTS is how
# many text fields come first. The keys are those of a person: Tab goes to the next field, the arrow in the viewer's bar saves "with your changes".
# (Control-S saves the file as it came, without a word typed: Chromium takes the key before the viewer sees it.)
# Nothing says when the viewer listens to keys, so a machine that is busy gets more time: as long as the words are not all there, all begins again.
set -eu
if [ -z "${PATIENCE:-}" ]; then
  for seconds in 5 15 40; do
    PATIENCE=$seconds bash "$0" "$@" && [ "$(qpdf --json --json-key=acroform "$3" | grep -cF "\"value\": \"u:$2\"")" = "$4" ] && exit 0
  done
  exit 0 # The caller says what is missing.
fi
patience=$PATIENCE
export LC_ALL=C.UTF-8 # "${words:i:1}" is a letter
pdf=$1 words=$2 target=$3 texts=$4
home=$(mktemp -d)
mkdir -p "$home/profile/Default" "$home/saved"
printf '{"download":{"default_directory":"%s"},"savefile":{"default_directory":"%s"}}' "$home/saved" "$home/saved" > "$home/profile/Default/Preferences"
exec 3< <(exec Xvfb -displayfd 1 -screen 0 1400x1000x24 2>/dev/null) && xvfb=$!
trap 'kill ${browser:-} $xvfb 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$home" || true' EXIT
read -r number <&3
export DISPLAY=:$number
chromium --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync \
  --user-data-dir="$home/profile" --window-size=1000,1000 --window-position=0,0 "file://$pdf" > /dev/null 2>&1 & browser=$!
find() { for _ in $(seq 60); do xdotool search --onlyvisible --name "$1" 2>/dev/null | tail -1 | grep . && return; sleep 0.5; done; echo "no window '$1'" >&2; return 1; }
find "Chromium" > /dev/null
sleep "$patience"
xdotool mousemove 500 800 click 1 # below all fields: the first Tab then goes to the first of them
sleep 1
for _ in $(seq "$texts"); do
  xdotool key Tab
  sleep 0.5
  # A foreign letter is a meaning that a spare key has for a moment: the browser must read it before it is taken away, so one letter at a time.
  for ((i = 0; i < ${#words}; i++)); do xdotool type --delay $((patience * 40)) "${words:i:1}"; sleep 0.1; done
done
xdotool mousemove 896 170 click 1 # the arrow; its menu has "With your changes" first
sleep 2
xdotool key Down
sleep 0.5
xdotool key Return
dialog=$(find "Save File")
sleep 1
eval "$(xdotool getwindowgeometry --shell "$dialog")"
xdotool mousemove $((X + WIDTH - 45)) $((Y + HEIGHT - 25)) click 1
for _ in $(seq 40); do saved=$(ls "$home/saved"/*.pdf 2>/dev/null || true); [ -z "$saved" ] || break; sleep 0.5; done
sleep 1
cp "$saved" "$target"
