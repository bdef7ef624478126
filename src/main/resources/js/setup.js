// Progress of set-up. The page works without it: reloading shows the same.
(function () {
    'use strict';

    function watch(box) {
        fetch(box.dataset.url, {headers: {'Accept': 'application/json'}, credentials: 'same-origin'}).then(function (response) {
            if (!response.ok) {
                throw new Error(String(response.status));
            }
            return response.json();
        }).then(function (task) {
            if (task.state === 'DONE' || task.state === 'FAILED') {
                window.location.replace(box.dataset.doneUrl);
                return;
            }
            var total = Math.max(1, task.total);
            var bar = box.querySelector('progress');
            bar.max = total;
            bar.value = task.done;
            box.querySelector('.phasegate-setup-count').textContent = task.done + ' / ' + total;
            box.querySelector('.phasegate-setup-step').textContent = task.messages.join(' ');
            window.setTimeout(watch, 700, box);
        }).catch(function () {
            window.setTimeout(watch, 5000, box);
        });
    }

    document.addEventListener('DOMContentLoaded', function () {
        var box = document.getElementById('phasegate-setup-task');
        if (box && box.dataset.finished === 'false') {
            watch(box);
        }
    });
}());
