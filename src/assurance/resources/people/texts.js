/*
 * Every text that a person reads or is read to below these roots, also in attributes, as [where, text]. A drawing breaks its
 * texts into lines, so it is one text without spaces.
 */
(roots) => {
    const found = [];
    const skip = "script, style, noscript, iframe, svg";
    const name = (e) => "<" + e.tagName.toLowerCase() + (e.id ? "#" + e.id : "")
        + (e.className && e.className.split ? "." + e.className.trim().split(/\s+/).join(".") : "") + ">";
    const words = ["title", "aria-label", "placeholder", "alt", "data-failed", "data-add", "data-edit", "data-subject"];
    for (const root of document.querySelectorAll(roots)) {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const text = node.textContent.trim().replace(/\s+/g, " ");
            if (text && !node.parentElement.closest(skip)) {
                found.push([name(node.parentElement), text]);
            }
        }
        for (const drawing of root.querySelectorAll("svg")) {
            found.push(["<svg>", [...drawing.querySelectorAll("text")].map((line) => line.textContent).join("").replace(/\s+/g, "")]);
        }
        for (const e of [root, ...root.querySelectorAll("*")]) {
            for (const attribute of words) {
                if (e.getAttribute(attribute)) {
                    found.push([name(e) + " " + attribute, e.getAttribute(attribute).trim()]);
                }
            }
        }
    }
    return found;
}
