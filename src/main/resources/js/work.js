/*
 * Lets a form show that a person's device sends it, while its reader fills it in: finds the number whose SHA-256 together with
 * the form's seed is the one that the page names. Asks nobody and keeps nothing. The same file is the page's script and its
 * worker; written for browsers of 2014 too, since old phones are what it is for. Without it the form works as well.
 */
(function () {
  'use strict';

  var K = [];
  (function () {
    for (var n = 2; K.length < 64; n++) {
      var prime = true;
      for (var d = 2; d * d <= n; d++) {
        if (n % d === 0) {
          prime = false;
          break;
        }
      }
      if (prime) {
        var root = Math.pow(n, 1 / 3);
        K.push(((root - Math.floor(root)) * 4294967296) | 0);
      }
    }
  })();

  /* SHA-256 of a text that fits into one block, as its eight words. */
  var w = new Int32Array(64);

  function digest(text) {
    var length = text.length;
    var i;
    for (i = 0; i < 16; i++) {
      w[i] = 0;
    }
    for (i = 0; i < length; i++) {
      w[i >> 2] |= text.charCodeAt(i) << (24 - (i & 3) * 8);
    }
    w[length >> 2] |= 0x80 << (24 - (length & 3) * 8);
    w[15] = length * 8;
    for (i = 16; i < 64; i++) {
      var x = w[i - 15];
      var y = w[i - 2];
      w[i] =
        (w[i - 16] +
          ((x >>> 7 | x << 25) ^ (x >>> 18 | x << 14) ^ (x >>> 3)) +
          w[i - 7] +
          ((y >>> 17 | y << 15) ^ (y >>> 19 | y << 13) ^ (y >>> 10))) | 0;
    }
    var a = 0x6a09e667, b = 0xbb67ae85 | 0, c = 0x3c6ef372, d = 0xa54ff53a | 0;
    var e = 0x510e527f, f = 0x9b05688c | 0, g = 0x1f83d9ab, h = 0x5be0cd19;
    for (i = 0; i < 64; i++) {
      var t1 =
        (h + ((e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7)) + ((e & f) ^ (~e & g)) + K[i] + w[i]) | 0;
      var t2 = (((a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + t1) | 0;
      d = c;
      c = b;
      b = a;
      a = (t1 + t2) | 0;
    }
    return [
      (a + 0x6a09e667) | 0, (b + 0xbb67ae85) | 0, (c + 0x3c6ef372) | 0, (d + 0xa54ff53a) | 0,
      (e + 0x510e527f) | 0, (f + 0x9b05688c) | 0, (g + 0x1f83d9ab) | 0, (h + 0x5be0cd19) | 0
    ];
  }

  function words(hex) {
    var all = [];
    for (var i = 0; i < 8; i++) {
      all.push(parseInt(hex.substr(i * 8, 8), 16) | 0);
    }
    return all;
  }

  /* From a number on, so many; the number that fits, or -1. */
  function search(task, from, many) {
    var goal = words(task.goal);
    var end = Math.min(task.most, from + many);
    for (var n = from; n < end; n++) {
      var found = digest(task.seed + ':' + n);
      if (found[0] === goal[0] && found.join() === goal.join()) {
        return n;
      }
    }
    return -1;
  }

  if (typeof document === 'undefined') {
    self.onmessage = function (message) {
      self.postMessage(search(message.data, 0, message.data.most));
    };
    return;
  }

  /* By seed: its number, empty while it is looked for. A form that came back has the same seed again. */
  var numbers = {};

  function fill(seed) {
    var fields = document.querySelectorAll('input[data-seed="' + seed + '"]');
    for (var i = 0; i < fields.length; i++) {
      fields[i].value = numbers[seed];
    }
  }

  function done(seed, number) {
    if (number >= 0) {
      numbers[seed] = String(number);
      fill(seed);
    }
  }

  /* Where there is no worker: in short steps, so that typing goes on. */
  function bySteps(task, from) {
    var number = search(task, from, 2000);
    if (number < 0 && from < task.most) {
      setTimeout(function () {
        bySteps(task, from + 2000);
      }, 10);
    } else {
      done(task.seed, number);
    }
  }

  function start(field) {
    var task = { seed: field.getAttribute('data-seed'), goal: field.getAttribute('data-goal'), most: +field.getAttribute('data-most') };
    if (task.seed in numbers) {
      fill(task.seed);
      return;
    }
    numbers[task.seed] = '';
    try {
      var worker = new Worker(source);
      worker.onmessage = function (message) {
        done(task.seed, message.data);
        worker.terminate();
      };
      worker.onerror = function () {
        bySteps(task, 0);
      };
      worker.postMessage(task);
    } catch (e) {
      bySteps(task, 0);
    }
  }

  /* The box by which another date is chosen; null for the page's own. */
  function boxOf(field) {
    var boxes = document.querySelectorAll('input[name="also"]');
    for (var i = 0; i < boxes.length; i++) {
      if (boxes[i].value === field.getAttribute('data-date')) {
        return boxes[i];
      }
    }
    return null;
  }

  /* Another date is worked for once it is chosen. */
  function whenChosen(field) {
    var box = boxOf(field);
    var started = false;
    function look() {
      if (!started && (!box || box.checked)) {
        started = true;
        start(field);
      }
    }
    if (box) {
      box.addEventListener('change', look);
    }
    look();
  }

  function startAll() {
    var fields = document.querySelectorAll('input[data-goal]');
    for (var i = 0; i < fields.length; i++) {
      whenChosen(fields[i]);
    }
  }

  var source = document.currentScript.src;
  document.addEventListener('replaced', startAll);
  startAll();
})();
