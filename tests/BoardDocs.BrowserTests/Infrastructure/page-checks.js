// Measures a page as it is laid out. Gives plain data; what is a fault is decided by the tests, except for what only the layout knows.
() => {
  const width = window.innerWidth;
  const slack = 1;
  const name = element => {
    const id = element.closest('[id]');
    const tag = element.tagName.toLowerCase() + (element.classList.length ? '.' + [...element.classList].join('.') : '');
    return (id ? '#' + id.id + ' ' : '') + tag;
  };
  const say = (element, text) => `${name(element)} "${text.trim().replace(/\s+/g, ' ').slice(0, 60)}"`;
  const scrolls = element => /auto|scroll/.test(getComputedStyle(element).overflowX);
  const box = element => {
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      if (scrolls(at) || /sticky|fixed|absolute/.test(getComputedStyle(at).position)) return at;
    }
    return document.body;
  };

  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    if (!node.data.trim() || element.closest('svg, .hidden, .skip, script, style') || !element.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const r of range.getClientRects()) {
      if (r.width > 0.5 && r.height > 0.5) lines.push({ left: r.left, right: r.right, top: r.top, bottom: r.bottom, element, text: node.data, box: box(element) });
    }
  }

  const overlaps = (all, shrink) => {
    const found = [];
    all.sort((a, b) => a.top - b.top);
    for (let i = 0; i < all.length; i++) {
      const a = all[i];
      const bottom = a.bottom - shrink(a);
      for (let j = i + 1; j < all.length && all[j].top + shrink(all[j]) < bottom; j++) {
        const b = all[j];
        if (a.box === b.box && a.left + slack < b.right - slack && b.left + slack < a.right - slack) {
          found.push(say(a.element, a.text) + ' and ' + say(b.element, b.text));
        }
      }
    }
    return found;
  };

  const cut = lines
    .filter(line => (line.left < -slack || line.right > width + slack) && !scrolls(line.box))
    .map(line => say(line.element, line.text));
  for (const element of document.body.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    if (element.closest('svg, .hidden, .skip') || !/hidden|clip/.test(style.overflowX + style.overflowY)) continue;
    if (element.scrollWidth > element.clientWidth + slack || element.scrollHeight > element.clientHeight + slack) cut.push(say(element, element.textContent));
  }

  const small = [];
  const inPictures = [];
  for (const svg of document.querySelectorAll('svg')) {
    if (!svg.checkVisibility()) continue;
    const edge = svg.getBoundingClientRect();
    const scale = edge.width / svg.viewBox.baseVal.width;
    const texts = [...svg.querySelectorAll('text')].map(element => {
      const r = element.getBoundingClientRect();
      const size = parseFloat(getComputedStyle(element).fontSize) * scale;
      if (size < 12 - 0.01) small.push(`${say(element, element.textContent)}: ${size.toFixed(1)} px`);
      if (r.left < edge.left - slack || r.right > edge.right + slack || r.top < edge.top - size / 5 || r.bottom > edge.bottom + size / 5) cut.push(say(element, element.textContent));
      return { left: r.left, right: r.right, top: r.top, bottom: r.bottom, element, text: element.textContent, box: svg };
    });
    inPictures.push(...overlaps(texts, text => (text.bottom - text.top) / 5));
  }

  return {
    width,
    scrollWidth: document.scrollingElement.scrollWidth,
    wide: [...document.body.querySelectorAll('*')]
      .filter(element => element.checkVisibility() && !scrolls(box(element)) && !element.closest('svg') && element.getBoundingClientRect().right > width + slack)
      .map(element => name(element)),
    cut,
    small,
    overlapping: [...overlaps(lines, () => 2), ...inPictures],
    figures: [...document.querySelectorAll('.figure')].map(figure => ({ id: figure.id, title: figure.querySelector('.figure-title').textContent.trim() })),
    links: [...document.querySelectorAll('a[href]')].map(link => link.href),
    ids: [...document.querySelectorAll('[id]')].map(element => element.id),
  };
}
