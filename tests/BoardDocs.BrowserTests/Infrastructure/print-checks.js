// What the style sheet does to a page on paper: one line for each element that is shown otherwise than print needs it.
() => {
  const faults = [];
  const expect = (selector, property, allowed) => {
    for (const element of document.querySelectorAll(selector)) {
      const value = getComputedStyle(element)[property];
      if (!allowed.includes(value) && (allowed.includes('none') || element.checkVisibility())) {
        const id = element.closest('[id]');
        faults.push(`${id ? '#' + id.id + ' ' : ''}${selector}: ${property} is ${value}`);
      }
    }
  };
  expect('thead', 'display', ['table-header-group']);
  expect('table', 'display', ['table']);
  expect('tr', 'breakInside', ['avoid']);
  expect('.figure', 'breakInside', ['avoid']);
  expect('h1, h2, h3, h4, h5, h6, caption, .figure-title', 'breakAfter', ['avoid']);
  expect('details', 'display', ['none']);
  expect('.scroll, .chart, pre', 'overflowX', ['visible']);
  expect('.skip, .trail, footer.site', 'display', ['none']);
  expect('article.paper', 'breakBefore', ['page']);
  return faults;
}
