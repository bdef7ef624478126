/* Waits for a long task: shows each step and loads the page again when it has ended. */
(function () {
    'use strict';

    function show(page, task) {
        page.querySelector('.phasegate-done').textContent = task.done;
        page.querySelector('.phasegate-total').textContent = task.total;
        page.querySelector('.phasegate-message').textContent = task.messages.join(' ');
        var bar = page.querySelector('.aui-progress-indicator');
        bar.setAttribute('aria-valuenow', task.done);
        bar.setAttribute('aria-valuemax', task.total);
        bar.querySelector('.aui-progress-indicator-value').style.width =
            (task.total ? 100 * task.done / task.total : 0) + '%';
    }

    function poll(page) {
        var url = page.dataset.base + '/rest/phasegate/1.0/tasks/' + page.dataset.phasegateTask;
        fetch(url, {credentials: 'same-origin', headers: {Accept: 'application/json'}})
            .then(function (answer) { return answer.json(); })
            .then(function (task) {
                if (task.state === 'DONE' || task.state === 'FAILED') {
                    window.location.reload();
                    return;
                }
                show(page, task);
                window.setTimeout(poll, 1000, page);
            })
            .catch(function () { window.setTimeout(poll, 5000, page); });
    }

    document.addEventListener('DOMContentLoaded', function () {
        var page = document.querySelector('[data-phasegate-task]');
        if (page && page.querySelector('.aui-progress-indicator')) {
            poll(page);
        }
    });
}());
