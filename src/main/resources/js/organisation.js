// The dialogs of the organisation panel. Plain script: the page works on the server, this sends forms to REST.
(function () {
    'use strict';
    var root;
    var rest;

    function send(method, path, body, version) {
        var headers = {'Accept': 'application/json', 'X-Atlassian-Token': 'no-check'};
        if (body !== undefined) {
            headers['Content-Type'] = 'application/json';
        }
        if (version) {
            headers['If-Match'] = '"' + version + '"';
        }
        return fetch(rest + '/' + path, {
            method: method, headers: headers, credentials: 'same-origin',
            body: body === undefined ? undefined : JSON.stringify(body)
        }).then(function (response) {
            return response.text().then(function (text) {
                var answer = {};
                try {
                    answer = text ? JSON.parse(text) : {};
                } catch (e) {
                    answer = {};
                }
                if (!response.ok) {
                    throw {errorMessages: answer.errorMessages || [root.dataset.failed], errors: answer.errors || {}};
                }
                return answer;
            });
        }, function () {
            throw {errorMessages: [root.dataset.failed], errors: {}};
        });
    }

    function showMessages(box, messages) {
        box.textContent = '';
        (messages || []).forEach(function (message) {
            box.appendChild(document.createElement('p')).textContent = message;
        });
        box.hidden = !messages || messages.length === 0;
    }

    function showFieldErrors(form, errors) {
        var first = null;
        form.querySelectorAll('[data-error]').forEach(function (place) {
            var message = errors[place.dataset.error] || '';
            var field = form.elements[place.dataset.error];
            place.textContent = message;
            field.setAttribute('aria-invalid', message ? 'true' : 'false');
            field.setAttribute('aria-describedby', place.id);
            first = first || (message ? field : null);
        });
        if (first) {
            first.focus();
        }
    }

    /** Errors of fields that this form does not have are shown on top, so that nothing is swallowed. */
    function showErrors(form, failure) {
        var general = (failure.errorMessages || []).slice();
        Object.keys(failure.errors || {}).forEach(function (name) {
            if (!form.elements[name]) {
                general.push(name + ': ' + failure.errors[name]);
            }
        });
        if (general.length === 0 && Object.keys(failure.errors || {}).length === 0) {
            general.push(root.dataset.failed);
        }
        showMessages(form.querySelector('.pg-form-error'), general);
        showFieldErrors(form, failure.errors || {});
    }

    function busy(buttons, on) {
        buttons.forEach(function (button) {
            button.disabled = on;
            button.setAttribute('aria-disabled', on ? 'true' : 'false');
        });
    }

    function done() {
        sessionStorage.setItem('phasegate-organisation-scroll', String(window.scrollY));
        window.location.reload();
    }

    function valueOf(field) {
        switch (field.dataset.kind) {
        case 'check':
            return field.checked;
        case 'row':
        case 'number':
            return field.value === '' ? null : Number(field.value);
        default:
            return field.value;
        }
    }

    function fields(form) {
        return Array.prototype.filter.call(form.elements, function (field) {
            return field.name && field.dataset.kind;
        });
    }

    function read(form) {
        var body = {};
        fields(form).forEach(function (field) {
            body[field.name] = valueOf(field);
        });
        return body;
    }

    function fill(form, row) {
        fields(form).forEach(function (field) {
            var value = row[field.name];
            if (field.dataset.kind === 'check') {
                field.checked = value === true;
            } else {
                field.value = value === null || value === undefined ? '' : String(value);
            }
        });
        adapt(form);
    }

    function sideOf(select) {
        var option = select.options[select.selectedIndex];
        return option && option.dataset.side || '';
    }

    function offer(select, side) {
        Array.prototype.forEach.call(select.options, function (choice) {
            var fits = !side || !choice.dataset.side || choice.dataset.side.split(' ').indexOf(side) >= 0;
            choice.hidden = choice.disabled = !fits;
        });
    }

    /** Offers only what fits the side of the chosen member or role, and no percentage when full time. */
    function adapt(form) {
        var member = form.elements.memberId;
        if (member) {
            var role = form.elements.role;
            offer(role, sideOf(member));
            offer(form.elements.body, sideOf(member) || sideOf(role));
            offer(member, member.value ? '' : sideOf(role));
        }
        if (form.elements.fullTime) {
            form.elements.timePercent.disabled = form.elements.fullTime.checked;
            if (form.elements.fullTime.checked) {
                form.elements.timePercent.value = '100';
            }
        }
    }

    function defaults(kind, button) {
        var row = {};
        if (kind === 'assignment') {
            row = {start: root.dataset.today, priority: 'NORMAL', role: button.dataset.role, memberId: button.dataset.member};
        } else if (kind === 'department') {
            row = {functional: true, inScope: true};
        } else if (kind === 'publication') {
            row = {date: root.dataset.today};
        }
        return row;
    }

    function open(button) {
        var dialog = root.querySelector('dialog[data-form="' + button.dataset.open + '"]');
        var form = dialog.querySelector('form');
        var title = form.querySelector('h2');
        form.dataset.id = button.dataset.id || '';
        form.dataset.version = button.dataset.version || '';
        title.textContent = button.dataset.id ? title.dataset.edit : title.dataset.add;
        showMessages(form.querySelector('.pg-form-error'), []);
        showFieldErrors(form, {});
        fill(form, button.dataset.row ? JSON.parse(button.dataset.row) : defaults(button.dataset.open, button));
        dialog.showModal();
        if (button.dataset.load) {
            send('GET', button.dataset.load).then(function (row) {
                form.dataset.version = row.version;
                fill(form, row);
            }, function (failure) {
                showErrors(form, failure);
            });
        }
    }

    function save(form) {
        var buttons = form.querySelectorAll('button');
        var change = form.dataset.id !== '';
        busy(buttons, true);
        send(change ? 'PUT' : 'POST', form.dataset.path + (change ? '/' + form.dataset.id : ''), read(form),
            form.dataset.version).then(done, function (failure) {
            busy(buttons, false);
            showErrors(form, failure);
        });
    }

    function remove(button) {
        var dialog = root.querySelector('dialog[data-confirm]');
        var yes = dialog.querySelector('[data-confirm-yes]');
        dialog.querySelector('[data-confirm-name]').textContent = button.dataset.name;
        showMessages(dialog.querySelector('.pg-form-error'), []);
        yes.onclick = function () {
            busy([yes], true);
            send('DELETE', button.dataset.remove + '/' + button.dataset.id, undefined, button.dataset.version)
                .then(done, function (failure) {
                    busy([yes], false);
                    showMessages(dialog.querySelector('.pg-form-error'), failure.errorMessages);
                });
        };
        dialog.showModal();
    }

    function approve(buttons) {
        busy(buttons, true);
        buttons.reduce(function (before, button) {
            return before.then(function () {
                return send('POST', 'assignments/' + button.dataset.id + '/approval', undefined, button.dataset.version);
            });
        }, Promise.resolve()).then(done, function (failure) {
            busy(buttons, false);
            var box = root.querySelector('.pg-error');
            showMessages(box, failure.errorMessages);
            box.scrollIntoView({block: 'center'});
        });
    }

    function start() {
        root = document.getElementById('phasegate-organisation');
        if (!root) {
            return;
        }
        rest = root.dataset.rest;
        root.addEventListener('click', function (event) {
            var button = event.target.closest('button');
            if (!button) {
                return;
            }
            if (button.dataset.open) {
                open(button);
            } else if (button.dataset.remove) {
                remove(button);
            } else if (button.hasAttribute('data-approve')) {
                approve([button]);
            } else if (button.hasAttribute('data-approve-all')) {
                approve(Array.prototype.slice.call(root.querySelectorAll('[data-approve]')));
            } else if (button.hasAttribute('data-cancel')) {
                button.closest('dialog').close();
            }
        });
        root.addEventListener('submit', function (event) {
            if (event.target.dataset.path) {
                event.preventDefault();
                save(event.target);
            }
        });
        root.addEventListener('change', function (event) {
            if (event.target.form) {
                adapt(event.target.form);
            }
        });

        var scroll = sessionStorage.getItem('phasegate-organisation-scroll');
        if (scroll) {
            sessionStorage.removeItem('phasegate-organisation-scroll');
            window.scrollTo(0, Number(scroll));
        }
    }

    if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', start);
    } else {
        start();
    }
}());
