"use strict";
// Tells of the token under the pointer: hover, tap, or the arrow keys once a picture has the focus.
for (const figure of document.querySelectorAll(".map")) {
  const svg = figure.querySelector(".tokens"), focus = svg.querySelector(".focus"), told = figure.querySelector(".told");
  const map = JSON.parse(figure.querySelector("script").textContent);
  const CELL = 10, MOST_NAMED = 24;
  const kept = new Set(map.kept);
  let current = -1;

  const spot = token => {
    const place = token - map.offset;
    return place < 0 ? null : { x: place % map.columns, y: Math.floor(place / map.columns) };
  };
  const where = token => {
    const at = spot(token);
    return at ? `row ${at.y + 1}, column ${at.x + 1}` : "in front of the grid";
  };
  const draw = (name, values) => {
    const made = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(values)) made.setAttribute(key, value);
    focus.append(made);
  };
  const cell = (token, kind) => {
    const at = spot(token);
    if (at) draw("rect", { class: kind, x: at.x * CELL + .5, y: at.y * CELL + .5, width: CELL - 1, height: CELL - 1 });
  };

  function show(token) {
    if (token === current) return;
    current = token;
    focus.replaceChildren();
    told.hidden = token < 0;
    if (token < 0) return;
    told.textContent = words(token);
    const group = map.group[token], to = group < 0 ? null : spot(Math.round(map.position[group]));
    if (group >= 0) map.group.forEach((each, member) => {
      if (each !== group) return;
      const at = spot(member);
      cell(member, "cell");
      if (at && to) draw("line", { x1: (at.x + .5) * CELL, y1: (at.y + .5) * CELL, x2: (to.x + .5) * CELL, y2: (to.y + .5) * CELL });
    });
    if (to) draw("circle", { cx: (to.x + .5) * CELL, cy: (to.y + .5) * CELL, r: 2.4 });
    cell(token, "here");
  }

  function words(token) {
    const group = map.group[token], name = `Token ${token} (${where(token)})`;
    if (group < 0) return `${name} is dropped.`;
    if (kept.has(token)) return `${name} is kept as it is, at position ${map.position[group]}.`;
    const members = [];
    map.group.forEach((each, member) => { if (each === group) members.push(member); });
    const anchor = map.anchor[group], like = map.similarity[token];
    const joined = anchor === token ? "is the anchor of its group"
      : anchor >= 0 ? `joined anchor ${anchor}, similarity ${like.toFixed(3)}`
      : `is averaged with its group, similarity to the mean ${like.toFixed(3)}`;
    const named = members.slice(0, MOST_NAMED).join(", ") + (members.length > MOST_NAMED ? " …" : "");
    const size = members.length === 1 ? "1 token" : `${members.length} tokens`;
    return `${name} ${joined}. The group has ${size} and keeps position ${map.position[group]}: ${named}.`;
  }

  const under = event => {
    const box = svg.getBoundingClientRect();
    const along = (at, length, cells) => Math.floor(((at / length) * (cells * CELL + 2 * map.margin) - map.margin) / CELL);
    const x = along(event.clientX - box.left, box.width, map.columns), y = along(event.clientY - box.top, box.height, map.rows);
    const inside = x >= 0 && y >= 0 && x < map.columns && y < map.rows;
    return inside ? y * map.columns + x + map.offset : -1;
  };
  const STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

  svg.addEventListener("pointermove", event => { if (event.pointerType === "mouse") show(under(event)); });
  svg.addEventListener("click", event => show(under(event)));
  svg.addEventListener("pointerleave", event => { if (event.pointerType === "mouse") show(-1); });
  svg.addEventListener("blur", () => show(-1));
  svg.addEventListener("keydown", event => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const at = current < 0 ? { x: 0, y: 0 } : spot(current);
    const x = Math.min(map.columns - 1, Math.max(0, at.x + (current < 0 ? 0 : step[0])));
    const y = Math.min(map.rows - 1, Math.max(0, at.y + (current < 0 ? 0 : step[1])));
    show(y * map.columns + x + map.offset);
  });
}
