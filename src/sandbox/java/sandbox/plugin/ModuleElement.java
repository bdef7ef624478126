package sandbox.plugin;

/** One module of a plugin as its descriptor declares it. */
public record ModuleElement(String pluginKey, Node xml) {
    public String type() {
        return xml.name();
    }

    public String key() {
        return xml.attribute("key");
    }

    public String completeKey() {
        return pluginKey + ":" + key();
    }

    public int weight() {
        String weight = xml.attribute("weight", "1000");
        return Integer.parseInt(weight);
    }

    /** The label's i18n key, or the name. */
    public String labelKey() {
        return xml.child("label").map(label -> label.attribute("key", label.text()))
                .orElseGet(() -> xml.attribute("i18n-name-key", xml.attribute("name", key())));
    }
}
