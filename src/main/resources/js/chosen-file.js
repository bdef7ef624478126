// A chosen file is put into the text box, where it can be read before it is sent. The page works without it: paste the text.
(function () {
    'use strict';

    document.addEventListener('DOMContentLoaded', function () {
        document.querySelectorAll('input[data-text-into]').forEach(function (file) {
            var text = document.getElementById(file.dataset.textInto);
            file.closest('.field-group').hidden = false;
            file.addEventListener('change', function () {
                if (file.files.length === 1) {
                    file.files[0].text().then(function (content) {
                        text.value = content;
                        text.focus();
                    });
                }
            });
        });
    });
}());
