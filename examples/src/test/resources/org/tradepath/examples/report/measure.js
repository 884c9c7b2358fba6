// What a test asks of a page that is shown: whether it is wider than its window, which texts overlap, and how texts contrast to their ground.
(() => {
  const colour = text => {
    const parts = text.match(/[\d.]+/g).map(Number);
    return { r: parts[0], g: parts[1], b: parts[2], a: parts.length > 3 ? parts[3] : 1 };
  };
  const luminance = c => {
    const linear = v => v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * linear(c.r) + 0.7152 * linear(c.g) + 0.0722 * linear(c.b);
  };
  const contrast = (a, b) => {
    const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };
  const ground = element => {
    for (let e = element; e; e = e.parentElement) {
      const c = colour(getComputedStyle(e).backgroundColor);
      if (c.a === 1) return c;
      if (c.a > 0) throw new Error('a ground that shines through: ' + e.className);
    }
    throw new Error('no ground');
  };
  const fills = (svg, classes) => classes
    .map(name => svg.querySelector('.' + name)).filter(e => e)
    .map(e => colour(getComputedStyle(e).fill));
  const clip = (rect, element) => {
    let r = { left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom };
    for (let e = element; e; e = e.parentElement) {
      if (getComputedStyle(e).overflowX !== 'visible') {
        const frame = e.getBoundingClientRect();
        r = { left: Math.max(r.left, frame.left), top: r.top, right: Math.min(r.right, frame.right), bottom: r.bottom };
      }
    }
    return r;
  };
  const texts = [];
  const poor = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    if (!node.data.trim() || parent.closest('style, title, desc, .skip')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(r => r.width > 0 && r.height > 0);
    if (rects.length === 0) continue;
    const style = getComputedStyle(parent);
    const size = parseFloat(style.fontSize);
    const svg = parent.closest('svg');
    const ink = colour(svg ? style.fill : style.color);
    const grounds = svg ? fills(svg, ['tp-paper', 'tp-future']) : [ground(parent)];
    const large = size >= 24 || size >= 18.66 && parseInt(style.fontWeight) >= 700;
    const least = Math.min(...grounds.map(g => contrast(ink, g)));
    if (least < (large ? 3 : 4.5)) poor.push(node.data.trim().slice(0, 40) + ': ' + least.toFixed(2));
    for (const rect of rects) {
      const r = clip(rect, parent);
      // Lines of one text may touch; letters do not fill their lines.
      const slack = 0.2 * (r.bottom - r.top);
      if (r.right - r.left > 3) {
        texts.push({ node, left: r.left + 1, right: r.right - 1, top: r.top + slack, bottom: r.bottom - slack });
      }
    }
  }
  texts.sort((a, b) => a.top - b.top);
  const overlaps = [];
  for (let i = 0; i < texts.length; i++) {
    for (let j = i + 1; j < texts.length && texts[j].top < texts[i].bottom; j++) {
      const [a, b] = [texts[i], texts[j]];
      if (a.node !== b.node && a.left < b.right && b.left < a.right) {
        overlaps.push(a.node.data.trim().slice(0, 40) + ' | ' + b.node.data.trim().slice(0, 40));
      }
    }
  }
  return {
    texts: texts.length,
    tooWide: Math.max(0, document.documentElement.scrollWidth - window.innerWidth),
    ground: getComputedStyle(document.body).backgroundColor,
    charts: [...document.querySelectorAll('svg')].filter(e => e.getBoundingClientRect().width > 0).length,
    smallest: Math.min(...[...document.querySelectorAll('svg text')].filter(e => e.getBoundingClientRect().width > 0)
      .map(e => parseFloat(getComputedStyle(e).fontSize) * e.getScreenCTM().a), 99),
    overlaps, poor,
  };
})()
