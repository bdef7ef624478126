// Dialogs close on Escape: AUI takes that key from the browser, so it is caught before AUI sees it. The browser returns the focus.
(function () {
    'use strict';

    document.addEventListener('keydown', function (event) {
        var open = document.querySelector('dialog.pg-dialog[open]');
        if (event.key === 'Escape' && open) {
            event.preventDefault();
            event.stopPropagation();
            open.close();
        }
    }, true);
}());
