/* What does not fit the window: returns a list of sentences. Called with the smallest size of a tap target, 0 for none. */
(smallest) => {
    const findings = [];
    const wide = document.documentElement.clientWidth;
    const scope = document.querySelector("dialog[open]") || document.body;
    const name = (e) => {
        const text = (e.innerText || e.value || e.getAttribute("aria-label") || "").trim().replace(/\s+/g, " ").slice(0, 40);
        return "<" + e.tagName.toLowerCase() + (e.id ? "#" + e.id : "") + (e.className && e.className.split ? "."
            + e.className.trim().split(/\s+/).join(".") : "") + "> " + text;
    };
    const box = (e) => e.getBoundingClientRect();
    const clipped = (e) => { for (let p = e; p; p = p.parentElement) { if (getComputedStyle(p).clip === "rect(0px, 0px, 0px, 0px)") { return true; } } return false; };
    const seen = (e) => e.checkVisibility({visibilityProperty: true, opacityProperty: true}) && box(e).width > 1 && box(e).height > 1
        && !e.closest(".assistive, .sb-skip, .aui-icon, .sb-badge") && !clipped(e);
    const scrolls = (e) => ["auto", "scroll"].includes(getComputedStyle(e).overflowX);
    const inside = (e) => { for (let p = e.parentElement; p && p !== scope; p = p.parentElement) { if (scrolls(p)) { return true; } } return false; };
    const ownText = (e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim());
    const all = [...scope.querySelectorAll("*")].filter((e) => !e.closest("svg, iframe, script, style, option") && seen(e));

    if (document.documentElement.scrollWidth > wide + 1) {
        findings.push("the page scrolls sideways: " + document.documentElement.scrollWidth + " of " + wide + " px");
    }
    if (scope.tagName === "DIALOG" && scope.scrollWidth > scope.clientWidth + 1) {
        findings.push("the dialog scrolls sideways: " + scope.scrollWidth + " of " + scope.clientWidth + " px");
    }
    const edge = scope.tagName === "DIALOG" ? box(scope) : {left: 0, right: wide};
    for (const e of all) {
        const r = box(e);
        if ((ownText(e) || e.matches("input, select, textarea, button")) && (r.right > edge.right + 1 || r.left < edge.left - 1) && !inside(e)) {
            findings.push("sticks out of the window: " + name(e));
        }
        const style = getComputedStyle(e);
        if (ownText(e) && ["hidden", "clip"].includes(style.overflowX) && e.scrollWidth > e.clientWidth + 1 && !e.matches("input, select")) {
            findings.push("cut off: " + name(e));
        }
        if (ownText(e) && ["hidden", "clip"].includes(style.overflowY) && e.scrollHeight > e.clientHeight + 2 && !e.matches("input, select, textarea, .aui-icon")) {
            findings.push("cut off below: " + name(e));
        }
        if (ownText(e) && parseFloat(style.fontSize) < 11) {
            findings.push("smaller than 11 px: " + name(e));
        }
    }

    const sticky = (e) => { for (let p = e; p && p !== scope; p = p.parentElement) { if (["sticky", "fixed"].includes(getComputedStyle(p).position)) { return true; } } return false; };
    const targets = all.filter((e) => e.matches("a[href], button, input:not([type=hidden]), select, textarea, summary"));
    const texts = all.filter((e) => ownText(e) && !e.matches("a, button, select, option, summary") && !sticky(e));
    const line = (e) => { const range = document.createRange(); range.selectNodeContents(e); return [...range.getClientRects()].filter((r) => r.width > 1); };
    const cut = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3;
    const related = (a, b) => a.contains(b) || b.contains(a) || (a.labels && [...a.labels].some((l) => l.contains(b)))
        || (b.labels && [...b.labels].some((l) => l.contains(a)));
    const rects = (e) => e.matches("a, summary, label") ? line(e) : [box(e)];
    const placed = targets.filter((e) => !sticky(e)).map((e) => [e, rects(e)]);
    const written = texts.map((e) => [e, line(e)]);
    for (let i = 0; i < placed.length; i++) {
        for (let j = i + 1; j < placed.length; j++) {
            if (placed[i][1].some((a) => placed[j][1].some((b) => cut(a, b))) && !related(placed[i][0], placed[j][0])) {
                findings.push("overlap: " + name(placed[i][0]) + " and " + name(placed[j][0]));
            }
        }
        for (const [e, parts] of written) {
            if (parts.some((a) => placed[i][1].some((b) => cut(a, b))) && !related(placed[i][0], e)) {
                findings.push("overlap: " + name(placed[i][0]) + " and " + name(e));
            }
        }
    }
    const area = (e) => {
        const parts = [box(e), ...(e.matches("[type=checkbox], [type=radio]") ? [...(e.labels || [])].map(box) : [])];
        return {left: Math.min(...parts.map((r) => r.left)), right: Math.max(...parts.map((r) => r.right)),
            top: Math.min(...parts.map((r) => r.top)), bottom: Math.max(...parts.map((r) => r.bottom))};
    };
    const inText = (e) => e.matches("a") && getComputedStyle(e).display === "inline"
        && [...e.parentElement.childNodes].some((n) => n !== e && n.textContent.trim() && !(n.matches && n.matches("a, form, button")));
    const near = (a, b) => Math.hypot(Math.max(b.left - a.x, 0, a.x - b.right), Math.max(b.top - a.y, 0, a.y - b.bottom)) < 12;
    for (const e of smallest ? targets : []) {
        const r = area(e);
        const small = r.right - r.left < smallest - .5 || r.bottom - r.top < smallest - .5;
        const middle = {x: (r.left + r.right) / 2, y: (r.top + r.bottom) / 2};
        if (small && !inText(e) && targets.some((other) => other !== e && !related(other, e) && near(middle, area(other)))) {
            findings.push("tap target below " + smallest + " px with a neighbour: " + name(e) + " " + Math.round(r.right - r.left)
                + "x" + Math.round(r.bottom - r.top));
        } else if (small && e.matches("button, select, input, summary, .aui-button")) {
            findings.push("tap target below " + smallest + " px: " + name(e) + " " + Math.round(r.right - r.left) + "x" + Math.round(r.bottom - r.top));
        }
    }
    return [...new Set(findings)].slice(0, 30);
}
