// The picker's page, in a frame over a shop's own. It asks the station for points and tells the shop's page what was chosen.

const asked = new URLSearchParams(location.search);
const shopPage = asked.get("origin") ?? "";
const element = (id) => document.getElementById(id);
const said = element("said");

/** The words of the page, by their keys. */
let words = {};
/** The points that are listed. */
let points = [];

function tell(message) {
  // To the page that opened it, and to no other. On its own in a tab there is nobody to tell.
  if (window.parent !== window && shopPage) window.parent.postMessage(message, shopPage);
}

/** An answer of the station, with the parameters that say whose customer asks. */
async function ask(what, more) {
  const params = new URLSearchParams({ key: asked.get("key") ?? "", language: asked.get("language") ?? "", ...more });
  const answer = await fetch(`${what}?${params}`, { cache: "no-store", credentials: "omit" });
  const body = await answer.json();
  if (!answer.ok) throw new Refused(body.errors.map((error) => error.detail));
  return body;
}

/** What the station says is wrong. */
class Refused extends Error {
  constructor(errors) {
    super(errors.join(" "));
    this.errors = errors;
  }
}

const filled = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");

function distance(metres) {
  if (metres === null || metres === undefined) return "";
  const far = metres >= 1000;
  const number = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: far ? 1 : 0 });
  return `${number.format(far ? metres / 1000 : metres)} ${far ? "km" : "m"}`;
}

/** The days of a week with one set of hours each, those next to each other that are alike in one line. */
function hours(times) {
  const day = new Intl.DateTimeFormat(document.documentElement.lang, { weekday: "short", timeZone: "UTC" });
  // 5 January 1970 was a Monday.
  const name = (at) => day.format(new Date(Date.UTC(1970, 0, 5 + at)));
  const whole = "00:00 - 00:00";
  const spans = (at) => (times[at] ?? []).map((span) => (span === whole ? words["picker-day-and-night"] : span));
  const days = Array.from({ length: 7 }, (_, at) => spans(at).join(", "));
  if (days.every((span) => span === "")) return words["picker-hours-unknown"];
  if (days.every((span) => span === words["picker-day-and-night"])) return days[0];
  const lines = [];
  for (let from = 0; from < 7; ) {
    let to = from;
    while (to < 6 && days[to + 1] === days[from]) to += 1;
    const span = from === to ? name(from) : `${name(from)}–${name(to)}`;
    lines.push(filled(words["picker-hours"], { days: span, hours: days[from] || words["picker-closed"] }));
    from = to + 1;
  }
  return lines.join("\n");
}

function text(className, content) {
  const span = document.createElement("span");
  span.className = className;
  span.textContent = content;
  return span;
}

function row(point, at) {
  const radio = document.createElement("input");
  Object.assign(radio, { type: "radio", name: "point", value: String(at), id: `point-${at}` });
  const label = document.createElement("label");
  const street = [point.street, point.house_number].filter(Boolean).join(" ");
  label.append(radio, text("name", point.name), text("far", distance(point.distance)));
  label.append(text("where", `${street}, ${point.postal_code} ${point.city}`), text("hours", hours(point.formatted_opening_times)));
  if (!point.is_active) label.append(text("old", words["picker-may-have-changed"]));
  const item = document.createElement("li");
  item.append(label);
  return item;
}

const chosen = () => points[Number(new FormData(element("choice")).get("point") ?? NaN)];

function show() {
  element("points").replaceChildren(...points.map(row));
  element("choose").disabled = true;
  element("post").hidden = true;
}

async function find(more) {
  said.textContent = words["picker-searching"];
  const question = { country: asked.get("country") ?? "" };
  for (const name of ["carriers", "shopType"]) if (asked.get(name)) question[name] = asked.get(name);
  try {
    points = await ask("points", { ...question, ...more });
  } catch (error) {
    points = [];
    show();
    said.textContent = error instanceof Refused ? error.message : words["picker-no-answer"];
    return;
  }
  show();
  said.textContent = points.length ? filled(words["picker-found"], { count: points.length }) : words["picker-none"];
}

const address = () => ({ postalCode: element("postal-code").value.trim(), city: element("city").value.trim() });

element("search").addEventListener("submit", (event) => {
  event.preventDefault();
  find(address());
});

element("choice").addEventListener("change", () => {
  const point = chosen();
  element("choose").disabled = !point;
  element("post").hidden = !(point && point.needs_post_number);
});

element("choice").addEventListener("submit", (event) => {
  event.preventDefault();
  const point = chosen();
  if (!point) return;
  const postNumber = point.needs_post_number ? element("post-number").value.replace(/\s/g, "") : "";
  if (point.needs_post_number && !/^\d{6,10}$/.test(postNumber)) {
    element("post-said").textContent = words["picker-post-number-wrong"];
    element("post-number").focus();
    return;
  }
  const { needs_post_number, ...servicePoint } = point;
  tell({ type: "selected", servicePoint, postNumber });
});

const close = () => tell({ type: "closed" });
element("close").addEventListener("click", close);
element("backdrop").addEventListener("click", close);

/** Where Tab stops, in its order. The points are one stop: the chosen one, else the one that was come to, else the first. */
function tabStops() {
  const active = document.activeElement;
  const listed = [...document.querySelectorAll("#points input")];
  const of = listed.find((it) => it.checked) ?? listed.find((it) => it === active) ?? listed[0];
  const all = [...document.querySelectorAll("button:not(:disabled), input")];
  return all.filter((it) => it.offsetParent !== null && (it.type !== "radio" || it === of));
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") close();
  if (event.key !== "Tab") return;
  const stops = tabStops();
  const at = stops.indexOf(document.activeElement);
  // From where Tab does not stop, as the dialog itself, it begins anew.
  const next = event.shiftKey ? (at < 1 ? stops.length - 1 : at - 1) : (at + 1) % stops.length;
  event.preventDefault();
  stops[next].focus();
});

async function begin() {
  tell({ type: "here" });
  try {
    words = await ask("words", {});
  } catch (error) {
    tell({ type: "error", errors: error instanceof Refused ? error.errors : ["No answer"] });
    return;
  }
  document.documentElement.lang = words.language;
  document.title = words["picker-title"];
  tell({ type: "titled", title: document.title });
  const said = {
    title: "picker-title", close: "picker-close", find: "picker-find", choose: "picker-choose", "list-word": "picker-list",
    "postal-code-word": "picker-postal-code", "city-word": "picker-city", "post-number-word": "picker-post-number",
  };
  for (const [id, key] of Object.entries(said)) element(id).textContent = words[key];
  element("postal-code").value = asked.get("postalCode") ?? "";
  element("city").value = asked.get("city") ?? "";
  element("post-number").value = asked.get("postNumber") ?? "";
  element("post").hidden = true;
  element("postal-code").focus();
  const known = asked.get("servicePointId");
  await find(known ? { servicePointId: known } : address());
  if (known && points.length === 1) element("point-0").click();
}

begin();
