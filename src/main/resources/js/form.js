/*
 * Sends a page's forms without leaving the page, so that Back never asks to send one again: what is refused appears in
 * place, what is taken leads on to its page. Keeps nothing, and adds nothing to the history. Without it, or in an old
 * browser, the forms work as well.
 */
(function () {
  'use strict';

  if (typeof document === 'undefined' || !window.fetch || !window.SubmitEvent || !('submitter' in SubmitEvent.prototype)) {
    return;
  }

  var failed = document.currentScript.getAttribute('data-failed');

  /* For a server that is not reached or has a fault: what was typed stays. */
  function sayFailed(form) {
    var note = document.getElementById('problems') || document.createElement('div');
    note.id = 'problems';
    note.className = 'note bad';
    note.tabIndex = -1;
    note.setAttribute('role', 'alert');
    note.textContent = failed;
    form.parentNode.insertBefore(note, form);
    note.focus();
  }

  function show(page, main) {
    document.title = page.title;
    document.querySelector('main').replaceWith(document.adoptNode(main));
    document.dispatchEvent(new Event('replaced'));
    var at = document.getElementById('problems') || main;
    at.focus();
    at.scrollIntoView();
  }

  function take(answer, form) {
    if (answer.redirected) {
      location.replace(answer.url);
      return null;
    }
    return answer.text().then(function (html) {
      var page = new DOMParser().parseFromString(html, 'text/html');
      var main = page.querySelector('main');
      form.removeAttribute('aria-busy');
      if (main && (answer.status < 500 || page.getElementById('problems'))) {
        show(page, main);
      } else {
        sayFailed(form);
      }
    });
  }

  document.addEventListener('submit', function (event) {
    var form = event.target;
    var button = event.submitter;
    if (!form.matches('.form[method="post"]') || (button && button.hasAttribute('formaction'))) {
      return;
    }
    event.preventDefault();
    if (form.hasAttribute('aria-busy')) {
      return;
    }
    form.setAttribute('aria-busy', 'true');
    var typed = new FormData(form);
    if (button && button.name) {
      typed.append(button.name, button.value);
    }
    fetch(form.getAttribute('action'), {
      method: 'POST',
      body: form.enctype === 'multipart/form-data' ? typed : new URLSearchParams(typed)
    }).then(function (answer) {
      return take(answer, form);
    }).catch(function () {
      form.removeAttribute('aria-busy');
      sayFailed(form);
    });
  });

  /* The list of what is wrong leads to a field, and Back does not come by there again. */
  document.addEventListener('click', function (event) {
    var link = event.target.closest('#problems a');
    var field = link && document.getElementById(link.hash.slice(1));
    if (field) {
      event.preventDefault();
      field.focus();
    }
  });
})();
