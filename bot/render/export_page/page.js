"use strict";
// The rows are written by bot/render/export_page/rows.py. Everything that is not ours becomes text, never markup.

const STORIES_AT_ONCE = 30;
const ACTORS_AT_ONCE = 100;

const byId = (id) => document.getElementById(id);
const list = byId("list");
const filters = { words: byId("words"), outlet: byId("outlet"), language: byId("language"),
                  firstDay: byId("first-day"), lastDay: byId("last-day") };
const locale = document.documentElement.lang;
const days = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
const languages = new Intl.DisplayNames(locale, { type: "language", fallback: "code" });
const alphabet = new Intl.Collator(locale);

const digests = JSON.parse(byId("digests").textContent);
byId("digests").remove();

let actor = null;
let view = "stories";
let waiting = [];

// Letters that do not decompose into another letter and an accent, as storage/search/normalize.py folds them.
const LETTERS = {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ß": "ss", "ς": "σ"};
const FOLDED = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "g");

// Text as it is compared: without case and accents, as in the chat.
const folded = (text) =>
  text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().replace(FOLDED, (letter) => LETTERS[letter]);

// Filters

function wanted() {
  // Phones type the quotation marks of the reader's language.
  const asked = folded(filters.words.value).replace(/[“”„‟«»]/g, '"');
  const terms = asked.match(/-?"[^"]+"|\S+/g) || [];
  return terms.map((term) => ({ without: term.length > 1 && term.startsWith("-"), words: term.replace(/^-(?=.)|"/g, "") }));
}

function has(digest, term) {
  digest.folded ??= folded([digest.title, digest.outlet, digest.author, ...digest.sources.map(([name]) => name),
                            digest.text].filter(Boolean).join("\n"));
  return digest.folded.includes(term.words);
}

function found() {
  const terms = wanted();
  const { outlet, language, firstDay, lastDay } = filters;
  return digests.filter((digest) =>
    (!outlet.value || digest.outlet === outlet.value || digest.sources.some(([name]) => name === outlet.value)) &&
    (!language.value || digest.language === language.value) &&
    (!firstDay.value || digest.day >= firstDay.value) &&
    (!lastDay.value || digest.day <= lastDay.value) &&
    (!actor || digest.actors.some(({ name }) => name === actor)) &&
    terms.every((term) => has(digest, term) !== term.without));
}

function offer(select, values, shown) {
  const named = [...new Set(values.filter(Boolean))].map((value) => [value, shown(value)]);
  named.sort(([, one], [, other]) => alphabet.compare(one, other));
  select.append(...named.map(([value, label]) => new Option(label, value)));
}

function languageName(code) {
  try {
    return languages.of(code);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return code;  // what an article says of itself need not be a language
  }
}

// What is shown

function copyOf(id) {
  return byId(id).content.firstElementChild.cloneNode(true);
}

function made(name, text, attributes = {}) {
  const node = document.createElement(name);
  node.textContent = text;
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  return node;
}

function linked(text, url) {
  if (!/^https?:\/\//i.test(url || "")) return made("span", text, { dir: "auto" });
  return made("a", text, { href: url, rel: "noopener noreferrer", target: "_blank", dir: "auto" });
}

function digestNode(digest) {
  const node = copyOf("digest");
  const opening = digest.text.slice(0, 120);
  node.querySelector(".title").textContent = digest.title || opening;
  node.querySelector(".origin").textContent =
    [`#${digest.number}`, digest.outlet, digest.author, days.format(new Date(digest.day))].filter(Boolean).join(" · ");
  node.querySelector(".lead").textContent = digest.points.length ? digest.text.slice(...digest.points[0]) : "";
  node.addEventListener("toggle", () => fill(node, digest), { once: true });
  return node;
}

function fill(node, digest) {
  const place = (selector, children) => {
    const there = node.querySelector(selector);
    if (children.length) there.append(...children);
    else there.closest("section, ul, p").remove();
  };
  const first = digest.url ? [[digest.outlet || digest.url, digest.url]] : [];
  const sources = [...first, ...digest.sources].filter(([name, url]) => name || url);
  place(".sources", sources.flatMap(([name, url], at) => [at ? ", " : "", linked(name || url, url)]));
  place(".points", digest.points.map(([start, end]) => made("li", digest.text.slice(start, end), { dir: "auto" })));
  place(".actors ul", digest.actors.map(actorItem));
  place(".claims ul", digest.claims.map((claim, at) => claimItem(digest, claim, at)));
  place(".text", paragraphs(digest));
}

function actorItem({ name, role }) {
  const item = made("li", "", { dir: "auto" });
  item.append(made("b", name), role ? `, ${role}` : "");
  return item;
}

const markId = (digest, at) => `claim-${digest.number}-${at}`;

function claimItem(digest, claim, at) {
  const pieces = claim.spans.map(([start, end]) => digest.text.slice(start, end));
  // The last comma of a quotation belongs to the sentence around it.
  const said = pieces.join(" … ").replace(/\s+/g, " ").replace(/,(["'”’»“‘]*| »)$/, "$1");
  const item = made("li", "", { dir: "auto" });
  item.append(claim.before, made("b", claim.speaker), claim.after,
              made("a", said, { href: `#${markId(digest, at)}` }), claim.via ? ` (${claim.via})` : "");
  return item;
}

function paragraphs(digest) {
  const claims = digest.claims.flatMap(({ spans }, at) => spans.map(([start, end]) => ({ start, end, at })));
  const points = digest.points.map(([start, end]) => ({ start, end }));
  const named = new Set();
  let done = 0;
  return digest.text.split("\n").map((line) => {
    const start = done;
    done += line.length + 1;
    const node = made("p", "", { dir: "auto", ...(digest.language ? { lang: digest.language } : {}) });
    node.append(...pieces(digest, { start, end: start + line.length }, claims, points, named));
    return node;
  }).filter((node) => node.textContent.trim());
}

// A line in pieces, each of which lies in one claim and one point, or in none.
function pieces(digest, line, claims, points, named) {
  const within = (span) => span.start < line.end && span.end > line.start;
  const marks = claims.filter(within);
  const bold = points.filter(within);
  const inLine = (at) => Math.min(Math.max(at, line.start), line.end);
  const edges = [line.start, line.end, ...[...marks, ...bold].flatMap(({ start, end }) => [inLine(start), inLine(end)])];
  const cuts = [...new Set(edges)].sort((one, other) => one - other);
  return cuts.slice(1).map((end, at) => piece(digest, cuts[at], end, marks, bold, named));
}

function piece(digest, start, end, marks, bold, named) {
  const covers = (span) => span.start <= start && span.end >= end;
  const words = digest.text.slice(start, end);
  const point = bold.some(covers) ? made("strong", words) : document.createTextNode(words);
  const claim = marks.find(covers);
  if (!claim) return point;
  const mark = made("mark", "", { title: digest.claims[claim.at].speaker });
  mark.append(point);
  if (!named.has(claim.at)) mark.id = markId(digest, claim.at);
  named.add(claim.at);
  return mark;
}

function storyNode(story) {
  if (story.length === 1) return digestNode(story[0]);
  const node = copyOf("story");
  const [title, count] = node.querySelectorAll("h2 > *");
  title.textContent = story.map((digest) => digest.title).find(Boolean) || "";
  count.textContent = `${list.dataset.digests}: ${story.length}`;
  node.append(...story.map(digestNode));
  return node;
}

function stories(shown) {
  const told = new Map();
  for (const digest of shown) {
    if (!told.has(digest.story)) told.set(digest.story, []);
    told.get(digest.story).push(digest);
  }
  return [...told.values()];
}

function knownActors(shown) {
  const known = new Map();
  for (const digest of shown) {
    for (const { name, kind, role } of digest.actors) {
      const before = known.get(name) || { name, kind, role, count: 0 };
      known.set(name, { ...before, role: before.role || role, count: before.count + 1 });
    }
  }
  return [...known.values()].sort((one, other) => other.count - one.count || alphabet.compare(one.name, other.name));
}

function actorNode({ name, kind, role, count }) {
  const node = copyOf("known-actor");
  node.querySelector("button").textContent = name;
  node.querySelector("button").addEventListener("click", () => choose(name));
  const told = [role || list.dataset[kind], `${list.dataset.digests}: ${count}`];
  node.querySelector("span").textContent = told.filter(Boolean).join(" · ");
  return node;
}

// Views

function show() {
  const shown = found();
  const actors = made("ul", "", { class: "known" });
  waiting = view === "stories" ? stories(shown).map((story) => [list, () => storyNode(story)])
                               : knownActors(shown).map((each) => [actors, () => actorNode(each)]);
  list.replaceChildren(...(waiting.length ? (view === "stories" ? [] : [actors]) : [made("p", list.dataset.nothing)]));
  byId("count").textContent = `${list.dataset.digests}: ${shown.length} / ${digests.length}`;
  byId("actor").hidden = !actor;
  byId("actor").querySelector("b").textContent = actor || "";
  for (const name of ["stories", "actors"]) byId(`show-${name}`).setAttribute("aria-pressed", String(view === name));
  showMore();
}

function showMore() {
  const next = waiting.splice(0, view === "stories" ? STORIES_AT_ONCE : ACTORS_AT_ONCE);
  for (const [where, node] of next) where.append(node());
  byId("more").hidden = !waiting.length;
}

function choose(name) {
  actor = name;
  turnTo("stories");
}

function turnTo(name) {
  view = name;
  show();
}

let typing;
byId("filters").addEventListener("input", () => {
  clearTimeout(typing);
  typing = setTimeout(show, 150);
});
byId("filters").addEventListener("submit", (event) => event.preventDefault());
byId("filters").addEventListener("reset", () => {
  actor = null;
  setTimeout(show);  // the fields are emptied after this event
});
byId("actor").querySelector("button").addEventListener("click", () => choose(null));
byId("show-stories").addEventListener("click", () => turnTo("stories"));
byId("show-actors").addEventListener("click", () => turnTo("actors"));
byId("more").addEventListener("click", showMore);

offer(filters.outlet, digests.flatMap((digest) => [digest.outlet, ...digest.sources.map(([name]) => name)]), String);
offer(filters.language, digests.map((digest) => digest.language), languageName);
show();
