// Forms of the panels on the issue view: opens dialogs, sends them to REST with the state that was seen, keeps what was typed.
(function () {
    'use strict';

    function show(box, messages) {
        box.textContent = '';
        (messages || []).forEach(function (message) {
            box.appendChild(document.createElement('p')).textContent = message;
        });
        box.hidden = !messages || messages.length === 0;
    }

    /** Errors such as "conditions.due" mean fields of a group: those without a usable value are marked, the box on top says why. */
    function markGroups(form, box, errors) {
        box.id = box.id || 'pg-error-' + form.closest('dialog').dataset.dialog;
        form.querySelectorAll('[data-group] [data-kind]').forEach(function (field) {
            var group = field.closest('[data-group]').dataset.group + '.';
            var wrong = Object.keys(errors).some(function (name) {
                return name.indexOf(group) === 0 && field.name.indexOf(name.slice(group.length)) === 0;
            }) && (!field.value || field.type === 'date');
            field.setAttribute('aria-invalid', wrong ? 'true' : 'false');
            field.setAttribute('aria-describedby', wrong ? box.id : '');
        });
    }

    function showErrors(panel, form, failure) {
        var errors = failure.errors || {};
        var general = (failure.errorMessages || []).slice();
        form.querySelectorAll('[data-error]').forEach(function (place) {
            place.textContent = errors[place.dataset.error] || '';
            var field = form.elements[place.dataset.error];
            if (field && field.setAttribute) {
                field.setAttribute('aria-invalid', errors[place.dataset.error] ? 'true' : 'false');
                field.setAttribute('aria-describedby', place.id);
            }
        });
        Object.keys(errors).forEach(function (name) {
            if (!form.querySelector('[data-error="' + name + '"]')) {
                general.push(errors[name]);
            }
        });
        if (general.length === 0 && Object.keys(errors).length === 0) {
            general.push(panel.dataset.failed);
        }
        show(form.querySelector('.pg-form-error'), general);
        markGroups(form, form.querySelector('.pg-form-error'), errors);
        var wrong = form.querySelector('[aria-invalid="true"]');
        if (wrong) {
            wrong.focus();
        }
    }

    /** A form that shows more than its panel has a tag of its own. */
    function send(panel, form, body) {
        return fetch(panel.dataset.rest + '/' + form.dataset.path, {
            method: 'POST', credentials: 'same-origin', body: JSON.stringify(body),
            headers: {
                'Accept': 'application/json', 'Content-Type': 'application/json', 'X-Atlassian-Token': 'no-check',
                'If-Match': '"' + (form.dataset.tag || panel.dataset.tag) + '"'
            }
        }).then(function (response) {
            return response.text().then(function (text) {
                var answer = {};
                try {
                    answer = text ? JSON.parse(text) : {};
                } catch (e) {
                    answer = {};
                }
                if (!response.ok) {
                    throw answer;
                }
                return answer;
            });
        });
    }

    function value(field) {
        if (field.type === 'radio' && !field.checked) {
            return undefined;
        }
        if (field.dataset.kind === 'number' || field.dataset.kind === 'choice') {
            return field.value === '' ? null : Number(field.value);
        }
        return field.dataset.kind === 'truth' ? field.value === 'true' : field.value;
    }

    /** Fields of a group (data-group) become a list of objects, check boxes a list of numbers, all others plain values. */
    function read(form) {
        var body = {};
        Array.prototype.forEach.call(form.elements, function (field) {
            if (!field.name || !field.dataset.kind || field.closest('[data-group]') || value(field) === undefined) {
                return;
            }
            if (field.dataset.kind === 'list') {
                body[field.name] = (body[field.name] || []).concat(field.checked ? [Number(field.value)] : []);
                return;
            }
            body[field.name] = value(field);
            if (field.dataset.kind === 'choice' && field.selectedIndex >= 0) {
                var option = field.options[field.selectedIndex];
                body.role = option.dataset.withRole;
                body.kind = option.dataset.withKind;
            }
        });
        form.querySelectorAll('[data-group]').forEach(function (group) {
            var row = {};
            group.querySelectorAll('[data-kind]').forEach(function (field) {
                row[field.name] = value(field);
            });
            if (!group.hidden && !group.closest('[hidden]')) {
                (body[group.dataset.group] = body[group.dataset.group] || []).push(row);
            }
        });
        return body;
    }

    function submit(panel, form) {
        var buttons = form.querySelectorAll('button');
        buttons.forEach(function (button) { button.disabled = true; });
        send(panel, form, read(form)).then(function () {
            window.location.reload();
        }, function (failure) {
            buttons.forEach(function (button) { button.disabled = false; });
            showErrors(panel, form, failure && (failure.errorMessages || failure.errors) ? failure : {});
        });
    }

    function open(panel, button) {
        var dialog = panel.querySelector('dialog[data-dialog="' + button.dataset.open + '"]');
        var form = dialog.querySelector('form');
        show(form.querySelector('.pg-form-error'), []);
        Object.keys(button.dataset).forEach(function (name) {
            if (name.indexOf('set') === 0 && name.length > 3) {
                var field = form.elements[name.charAt(3).toLowerCase() + name.slice(4)];
                if (field) {
                    field.value = button.dataset[name];
                }
            }
        });
        var subject = dialog.querySelector('[data-subject]');
        if (subject) {
            subject.textContent = button.dataset.subject || '';
        }
        if (button.dataset.path) {
            form.dataset.path = button.dataset.path;
        }
        dialog.showModal();
    }

    document.addEventListener('click', function (event) {
        var button = event.target.closest('[data-phasegate-panel] button');
        var panel = button && button.closest('[data-phasegate-panel]');
        if (!button || button.disabled) {
            return;
        }
        if (button.dataset.open) {
            open(panel, button);
        } else if (button.hasAttribute('data-cancel')) {
            button.closest('dialog').close();
        }
    });
    document.addEventListener('submit', function (event) {
        var panel = event.target.closest('[data-phasegate-panel]');
        if (panel && event.target.dataset.path) {
            event.preventDefault();
            submit(panel, event.target);
        }
    });
}());
