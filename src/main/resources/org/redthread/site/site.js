// Sorts, searches and filters tables. Every page can be read without it.
(function () {
  'use strict';

  // As typed on a keyboard without the letter.
  var plain = function (text) {
    return text.toLowerCase().normalize('NFKD').replace(/[\u0300-\u036f]/g, '')
      .replace(/ø/g, 'o').replace(/æ/g, 'ae');
  };

  // How old the page is when it is read; only the reader's clock knows.
  document.querySelectorAll('[data-age]').forEach(function (place) {
    var made = new Date(place.dataset.age + 'T23:59:59');
    var days = Math.floor((Date.now() - made.getTime()) / 86400000);
    if (days > 1) {
      place.textContent = place.dataset.old.replace('{n}', days);
      place.className = 'old';
    }
  });

  document.querySelectorAll('table[data-tools]').forEach(function (table) {
    var form = document.querySelector('form.tools[data-for="' + table.id + '"]');
    var body = table.tBodies[0];
    var rows = Array.prototype.slice.call(body.rows);
    var words = rows.map(function (row) { return plain(row.textContent + ' ' + (row.dataset.key || '')); });
    if (!form) { return; }
    var search = form.querySelector('input[type=search]');
    var choices = Array.prototype.slice.call(form.querySelectorAll('select[data-by]'));
    var said = form.querySelector('.shown');

    var show = function () {
      var wanted = plain(search.value).split(/\s+/).filter(Boolean);
      var shown = 0;
      rows.forEach(function (row, i) {
        var ok = wanted.every(function (word) { return words[i].indexOf(word) >= 0; }) &&
          choices.every(function (choice) {
            return !choice.value || row.getAttribute('data-' + choice.dataset.by) === choice.value;
          });
        row.hidden = !ok;
        shown += ok ? 1 : 0;
      });
      said.textContent = (shown ? said.dataset.some : said.dataset.none)
        .replace('{n}', shown).replace('{all}', rows.length);
    };

    var key = function (row, column) {
      var cell = row.cells[column];
      return cell.hasAttribute('data-v') ? parseFloat(cell.getAttribute('data-v')) : null;
    };

    var compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;

    var sort = function (heading, column) {
      var down = heading.getAttribute('aria-sort') === 'ascending';
      Array.prototype.forEach.call(heading.parentNode.cells, function (other) {
        other.removeAttribute('aria-sort');
      });
      heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      rows.map(function (row, i) { return [row, i, words[i]]; }).sort(function (a, b) {
        var x = key(a[0], column), y = key(b[0], column);
        var order = x !== null && y !== null ? x - y
          : compare(a[0].cells[column].textContent, b[0].cells[column].textContent);
        return (down ? -order : order) || a[1] - b[1];
      }).forEach(function (entry, i) {
        rows[i] = entry[0];
        words[i] = entry[2];
        body.appendChild(entry[0]);
      });
    };

    Array.prototype.forEach.call(table.tHead.rows[0].cells, function (heading, column) {
      var button = document.createElement('button');
      button.type = 'button';
      button.textContent = heading.textContent;
      button.title = form.dataset.sort;
      heading.textContent = '';
      heading.appendChild(button);
      button.addEventListener('click', function () { sort(heading, column); });
    });

    form.addEventListener('submit', function (event) { event.preventDefault(); });
    search.addEventListener('input', show);
    choices.forEach(function (choice) { choice.addEventListener('change', show); });
    form.hidden = false;
    show();
  });

  // What is folded away is part of the page on paper.
  window.addEventListener('beforeprint', function () {
    document.querySelectorAll('details').forEach(function (part) { part.open = true; });
  });
}());
