import { chromium } from "playwright";
import fs from "node:fs";
const ctx = await chromium.launchPersistentContext("/tmp/author/profile", {
  executablePath: "/usr/bin/chromium",
  viewport: { width: 1440, height: 900 },
  acceptDownloads: true,
  args: [
    "--no-sandbox",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
  ],
});
ctx.setDefaultTimeout(20000);
const page = ctx.pages()[0] ?? (await ctx.newPage());
const downloads: any[] = [];
page.on("download", (d) => downloads.push(d));
page.on("dialog", async (d) => {
  console.log("DIALOG", d.type(), d.message());
  fs.appendFileSync("/tmp/author/cmd/dialogs.txt", d.message() + "\n");
  await d.accept();
});
page.on("console", (m) => {
  if (m.type() === "error") console.log("CONSOLE", m.text());
});
const state: any = {};
const AF = Object.getPrototypeOf(async function () {}).constructor;
console.log("ready");
const start = Date.now();
while (!fs.existsSync("/tmp/author/cmd/stop") && Date.now() - start < 65 * 60000) {
  const f = "/tmp/author/cmd/in.js";
  if (fs.existsSync(f)) {
    const src = fs.readFileSync(f, "utf8");
    fs.unlinkSync(f);
    let out = "";
    const t = Date.now();
    const log = (...a: any[]) => {
      out += a.map((x) => (typeof x === "string" ? x : JSON.stringify(x))).join(" ") + "\n";
    };
    try {
      await new AF("page", "ctx", "log", "downloads", "state", "fs", src)(
        page,
        ctx,
        log,
        downloads,
        state,
        fs,
      );
    } catch (e: any) {
      out += "ERR " + String(e.message).slice(0, 1500) + "\n";
    }
    out += `(${Date.now() - t} ms)\n`;
    fs.writeFileSync("/tmp/author/cmd/out.tmp", out);
    fs.renameSync("/tmp/author/cmd/out.tmp", "/tmp/author/cmd/out.txt");
  }
  await new Promise((r) => setTimeout(r, 100));
}
await ctx.close();
