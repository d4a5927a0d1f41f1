#!/usr/bin/env bash
# Serves a built website with nginx (Debian) and the nginx.conf of its build, below its path, and asks for every page and file.
# Usage: tests/nginx/try.sh OUTPUT   where OUTPUT was built by: guidebook build --compress --base-url http://localhost:8765/guide/
set -euo pipefail
output=$(realpath "${1:-output}") port=8765
home=$(mktemp -d)
chmod 755 "$home"
mkdir -p "$home/www"
ln -s "$output/site" "$home/www/guide"
sed "s|@HOME@|$home|g; s|@PORT@|$port|g; s|@OUTPUT@|$output|g" "$(dirname "$0")/site.conf" >"$home/nginx.conf"
nginx -q -c "$home/nginx.conf" & nginx=$!
trap 'kill $nginx 2>/dev/null || true; rm -rf "$home"' EXIT
for _ in $(seq 50); do curl -fs "http://127.0.0.1:$port/guide/" >/dev/null && break; sleep 0.1; done
python3 "$(dirname "$0")/try.py" "$output/site" "http://127.0.0.1:$port/guide/"
if command -v wrk >/dev/null; then
  wrk -t2 -c32 -d5s -H 'Accept-Encoding: gzip' "http://127.0.0.1:$port/guide/index.html" | grep -E 'Requests/sec|Latency'
fi
if [ -n "${BROWSER:-}" ]; then
  # What the policy forbids is told on the browser's console.
  for page in "" practices/ plans/ settings.html a-to-z.html no/such/page; do
    "$BROWSER" --headless --no-sandbox --disable-gpu --enable-logging=stderr --v=0 --virtual-time-budget=4000 --dump-dom \
      "http://127.0.0.1:$port/guide/$page" 2>"$home/console" >/dev/null || true
    if grep -iE 'Content.Security.Policy|Refused to|violat' "$home/console"; then echo "policy violated on '$page'"; exit 1; fi
  done
  echo "the browser reports no violation of the policy"
fi
