/* Dialogs, flags, menus, drop zones and the board. Every function has a plain page or form behind it. */
(function () {
    "use strict";

    /* AUI folds what does not fit the header into a menu; its word for it is English only. */
    const menu = document.querySelector("#header [data-more]");
    if (menu && window.AJS && window.AJS.I18n && window.AJS.I18n.keys) {
        window.AJS.I18n.keys["aui.words.more"] = menu.dataset.more;
    }

    function flag(messages) {
        let area = document.querySelector(".sb-flags");
        if (!area) {
            area = document.body.appendChild(document.createElement("div"));
            area.className = "sb-flags";
        }
        const box = document.createElement("div");
        box.className = "aui-message aui-message-error error sb-flag";
        box.setAttribute("role", "alert");
        messages.forEach(function (message) {
            message.split("\n").forEach(function (line) {
                box.appendChild(document.createElement("p")).textContent = line;
            });
        });
        const close = box.appendChild(document.createElement("button"));
        close.type = "button";
        close.className = "aui-button aui-button-link";
        close.textContent = "×";
        close.addEventListener("click", function () { box.remove(); });
        area.appendChild(box);
    }

    /* Dialogs: a link or form button of class js-dialog shows its page in a dialog; refusals come back into it. */
    function dialog() {
        const element = document.createElement("dialog");
        element.className = "sb-dialog";
        element.id = "sb-dialog";
        element.addEventListener("close", function () { element.remove(); });
        document.body.appendChild(element);
        element.showModal();
        return element;
    }

    function show(element, html) {
        element.innerHTML = html;
        const heading = element.querySelector("h1");
        if (heading) {
            heading.id = "sb-dialog-title";
            element.setAttribute("aria-labelledby", heading.id);
        }
        const first = element.querySelector("[role=alert], input:not([type=hidden]), select, textarea, button");
        if (first) {
            first.tabIndex = first.tabIndex < 0 ? -1 : first.tabIndex;
            first.focus();
        }
        element.scrollTop = 0;
    }

    /* The dialog appears only with its content: a transition without a screen must not flash one. */
    async function load(element, url, options) {
        const response = await fetch(url, Object.assign({headers: {"X-Dialog": "true"}, credentials: "same-origin"}, options));
        const target = response.headers.get("X-Dialog-Location");
        if (target) {
            if (target === window.location.pathname + window.location.search) {
                window.location.reload();
            } else {
                window.location.assign(target);
            }
            return;
        }
        if (response.redirected) {
            window.location.assign(response.url);
            return;
        }
        const html = await response.text();
        show(element || dialog(), html);
    }

    function send(element, form, submitter) {
        const data = new FormData(form, submitter);
        const multipart = form.enctype === "multipart/form-data";
        // Attributes, since a field called "action" hides the property of the form.
        const get = (submitter && submitter.getAttribute("formmethod") || form.getAttribute("method")) === "get";
        const action = submitter && submitter.getAttribute("formaction") || form.getAttribute("action");
        const query = multipart ? "" : new URLSearchParams(data);
        return load(element, get ? action + "?" + query : action,
            get ? {} : {method: "POST", body: multipart ? data : query});
    }

    document.addEventListener("click", function (event) {
        const link = event.target.closest("a.js-dialog");
        if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
            event.preventDefault();
            document.querySelectorAll("details[open]").forEach(function (menu) { menu.open = false; });
            load(document.querySelector("dialog.sb-dialog"), link.href);
        }
        const cancel = event.target.closest("dialog.sb-dialog .cancel");
        if (cancel) {
            event.preventDefault();
            cancel.closest("dialog").close();
        }
    });

    document.addEventListener("submit", function (event) {
        const form = event.target;
        if (form.dataset.confirm && !window.confirm(form.dataset.confirm)) {
            event.preventDefault();
            return;
        }
        const open = form.closest("dialog.sb-dialog");
        if (open || form.classList.contains("js-dialog")) {
            event.preventDefault();
            send(open, form, event.submitter);
        }
    });

    document.addEventListener("change", function (event) {
        if (event.target.matches(".js-resubmit")) {
            event.target.form.requestSubmit(event.target.form.querySelector(".js-refresh"));
        }
        if (event.target.matches(".js-check-all")) {
            document.querySelectorAll("input[name=issue]").forEach(function (box) { box.checked = event.target.checked; });
        }
        if (event.target.matches(".js-upload")) {
            event.target.form.requestSubmit();
        }
    });

    /* Dialogs and menus close on Escape; AUI takes that key from the browser, so it is caught before AUI sees it. */
    document.addEventListener("keydown", function (event) {
        const open = document.querySelector("dialog.sb-dialog[open]");
        if (event.key === "Escape" && open) {
            open.close();
        } else if (event.key === "Escape") {
            document.querySelectorAll("details[open]").forEach(function (menu) {
                menu.open = false;
                menu.querySelector("summary").focus();
            });
        }
    }, true);
    document.addEventListener("click", function (event) {
        document.querySelectorAll(".sb-menu details[open], details.sb-more[open]").forEach(function (menu) {
            if (!menu.contains(event.target)) {
                menu.open = false;
            }
        });
    });

    /* Files dropped on an issue are uploaded with the form behind the drop zone. */
    document.querySelectorAll(".sb-drop").forEach(function (zone) {
        const input = zone.querySelector("input[type=file]");
        ["dragenter", "dragover"].forEach(function (name) {
            zone.addEventListener(name, function (event) { event.preventDefault(); zone.classList.add("sb-over"); });
        });
        zone.addEventListener("dragleave", function () { zone.classList.remove("sb-over"); });
        zone.addEventListener("drop", function (event) {
            event.preventDefault();
            input.files = event.dataTransfer.files;
            input.form.requestSubmit();
        });
    });

    /* Board: a card dropped on a column takes the transition that leads there, or the refusal is shown. */
    const board = document.querySelector(".sb-board");
    if (board) {
        wire(board);
    }

    function wire(element) {
        let dragged = null;
        element.addEventListener("dragstart", function (event) {
            dragged = event.target.closest(".sb-issue-card");
            event.dataTransfer.effectAllowed = "move";
            event.dataTransfer.setData("text/plain", dragged.dataset.issue);
        });
        element.addEventListener("dragover", function (event) {
            const column = event.target.closest(".sb-column");
            if (column && dragged) {
                event.preventDefault();
                column.classList.add("sb-over");
            }
        });
        element.addEventListener("dragleave", function (event) {
            const column = event.target.closest(".sb-column");
            if (column) {
                column.classList.remove("sb-over");
            }
        });
        element.addEventListener("drop", function (event) {
            const column = event.target.closest(".sb-column");
            event.preventDefault();
            column.classList.remove("sb-over");
            move(dragged, column.dataset.statuses.split(","));
        });
        element.addEventListener("change", function (event) {
            const choice = event.target.closest(".js-move");
            if (choice) {
                move(choice.closest(".sb-issue-card"), [choice.value]);
                choice.selectedIndex = 0;
            }
        });
    }

    async function move(card, statuses) {
        if (statuses.includes(card.dataset.status)) {
            return;
        }
        const url = board.dataset.rest + "/issue/" + card.dataset.issue + "/transitions";
        const answer = await fetch(url, {credentials: "same-origin"});
        const offered = await answer.json();
        if (!answer.ok) {
            flag(offered.errorMessages);
            return;
        }
        const transition = offered.transitions.find(function (one) { return statuses.includes(one.to.id); });
        if (!transition) {
            flag([board.dataset.noTransition]);
            return;
        }
        const response = await fetch(url, {
            method: "POST", credentials: "same-origin", headers: {"Content-Type": "application/json"},
            body: JSON.stringify({transition: {id: transition.id}})
        });
        if (response.ok) {
            window.location.reload();
            return;
        }
        const refusal = await response.json();
        flag(refusal.errorMessages.concat(Object.values(refusal.errors || {})));
    }
}());
