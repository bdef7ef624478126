// The decision dialog of the gate panel: conditions appear with "passed with conditions", and more can be added.
(function () {
    'use strict';

    document.addEventListener('change', function (event) {
        var form = event.target.form;
        if (form && form.hasAttribute('data-decision') && event.target.name === 'decision') {
            form.querySelector('[data-conditions]').hidden = event.target.value !== 'CONDITIONAL_GO';
        }
    });
    document.addEventListener('click', function (event) {
        var add = event.target.closest('[data-add-condition]');
        if (!add) {
            return;
        }
        var groups = add.parentNode.querySelectorAll('[data-group]');
        var copy = groups[groups.length - 1].cloneNode(true);
        copy.querySelectorAll('[data-kind]').forEach(function (field) { field.value = ''; });
        add.parentNode.insertBefore(copy, add);
        copy.querySelector('[data-kind]').focus();
    });
}());
