"""Asks a server for every file of a website and checks status, compression, caching and headers."""
import gzip
import http.client
import pathlib
import re
import sys
from urllib.parse import quote, urlsplit

folder, base = pathlib.Path(sys.argv[1]), urlsplit(sys.argv[2])
server = http.client.HTTPConnection(base.hostname, base.port)
faults, pages, compressed, lasting = [], 0, 0, 0
STRICT = ["default-src 'none'", "frame-ancestors 'none'", "script-src 'self'"]


def ask(path, encoding="gzip"):
    server.request("GET", base.path + quote(path), headers={"Accept-Encoding": encoding})
    answer = server.getresponse()
    return answer, answer.read()


def expect(truth, path, what):
    if not truth:
        faults.append(f"{path}: {what}")


for file in sorted(folder.rglob("*")):
    path = file.relative_to(folder).as_posix()
    if not file.is_file() or path.endswith((".br", ".gz")):
        continue
    answer, body = ask(path)
    header = lambda name: answer.getheader(name) or ""
    expect(answer.status == 200, path, f"status {answer.status}")
    if header("Content-Encoding") == "gzip":
        compressed += 1
        body = gzip.decompress(body)
    elif file.stat().st_size > 2000 and path.endswith((".html", ".css", ".js", ".svg", ".xml", ".txt")):
        faults.append(f"{path}: not compressed")
    expect(body == file.read_bytes(), path, "other bytes")
    expect(all(word in header("Content-Security-Policy") for word in STRICT), path, "no strict policy")
    expect(header("X-Content-Type-Options") == "nosniff", path, "no nosniff")
    if re.search(r"\.[0-9a-f]{10}\.\w+$", path):
        lasting += 1
        expect("max-age=31536000" in header("Cache-Control"), path, f"cached: {header('Cache-Control')}")
    else:
        expect(header("Cache-Control") == "no-cache", path, f"cached: {header('Cache-Control')}")
    if path.endswith(".html"):
        pages += 1
        expect(header("Content-Type") == "text/html; charset=utf-8", path, header("Content-Type"))
    if path.endswith("/index.html"):
        expect(ask(path[:-10])[0].status == 200, path[:-10], "the folder is no page")
    if path.endswith(".webmanifest"):
        expect("manifest+json" in header("Content-Type"), path, header("Content-Type"))

for missing in ("no-such.html", "practices/deep/er/no-such.html", "no/such/"):
    answer, body = ask(missing, "identity")
    expect(answer.status == 404 and body == (folder / "404.html").read_bytes(), missing, f"status {answer.status}, not the whole 404.html")

print(f"{pages} pages, all 200; {compressed} files compressed; {lasting} with a fingerprint, cached a year; 404.html whole at depth")
for fault in faults[:40]:
    print(fault)
sys.exit(bool(faults))
