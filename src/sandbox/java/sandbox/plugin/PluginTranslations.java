package sandbox.plugin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.text.MessageFormat;
import sandbox.spi.Translations;

/**
 * Texts of the host and of all enabled plugins. Of two plugins with the same key the one installed later counts,
 * whichever came up first. Patterns are message formats, also without arguments, as in Jira.
 */
public final class PluginTranslations implements Translations, PluginListener {
    private static final long HOST = -1;
    /** By the number of the bundle, which grows with each installation: contexts come up in any order. */
    private final Map<Long, ResourceTexts> sources = new ConcurrentSkipListMap<>();
    private final Map<Locale, Map<String, String>> merged = new ConcurrentHashMap<>();

    /** @param hostBundles bundle names on the host's class path, such as `i18n.host` */
    public PluginTranslations(List<String> hostBundles) {
        ClassLoader host = PluginTranslations.class.getClassLoader();
        sources.put(HOST, new ResourceTexts(hostBundles, host::getResource));
    }

    @Override
    public void enabling(PluginContext plugin) {
        sources.put(plugin.bundle().getBundleId(), new ResourceTexts(bundleNames(plugin.descriptor()),
                path -> plugin.bundle().getResource(path)));
        merged.clear();
    }

    private static List<String> bundleNames(Descriptor descriptor) {
        List<String> names = new ArrayList<>();
        descriptor.resources().stream().filter(node -> node.attribute("type").equals("i18n"))
                .forEach(node -> names.add(node.attribute("location")));
        descriptor.modules().forEach(module -> module.xml().resources("i18n")
                .forEach(node -> names.add(node.attribute("location"))));
        return names;
    }

    @Override
    public void disabling(PluginContext plugin) {
        sources.remove(plugin.bundle().getBundleId());
        merged.clear();
    }

    @Override
    public String text(Locale locale, String key, Object... arguments) {
        String pattern = texts(locale).get(key);
        if (pattern == null) {
            return key;
        }
        try {
            return new MessageFormat(pattern, locale).format(arguments);
        } catch (IllegalArgumentException e) {
            return pattern;
        }
    }

    @Override
    public boolean has(Locale locale, String key) {
        return texts(locale).containsKey(key);
    }

    @Override
    public Map<String, String> withPrefix(Locale locale, String prefix) {
        Map<String, String> found = new LinkedHashMap<>();
        texts(locale).forEach((key, text) -> {
            if (key.startsWith(prefix)) {
                found.put(key, text);
            }
        });
        return found;
    }

    private Map<String, String> texts(Locale locale) {
        return merged.computeIfAbsent(locale, wanted -> {
            Map<String, String> all = new LinkedHashMap<>();
            sources.values().forEach(source -> all.putAll(source.read(wanted)));
            return all;
        });
    }
}
