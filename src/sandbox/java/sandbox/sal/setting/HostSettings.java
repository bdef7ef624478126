package sandbox.sal.setting;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;

/** Opens settings, global ones or those of a key such as a project. */
public record HostSettings(SettingTable table) implements PluginSettingsFactory {
    private static final int LONGEST_KEY = 100;
    private static final int LONGEST_VALUE = 99_000;

    @Override
    public PluginSettings createGlobalSettings() {
        return createSettingsForKey(null);
    }

    @Override
    public PluginSettings createSettingsForKey(String key) {
        return new Settings(table, key == null ? "" : key);
    }

    /** The settings of one namespace, with the product's limits. */
    private record Settings(SettingTable table, String namespace) implements PluginSettings {
        @Override
        public Object get(String key) {
            return table.get(namespace, checked(key)).map(SettingValue::read).orElse(null);
        }

        @Override
        public Object put(String key, Object value) {
            if (value == null) {
                return remove(key);
            }
            Object before = get(key);
            String text = SettingValue.write(value);
            if (text.length() > LONGEST_VALUE) {
                throw new IllegalArgumentException("The property value is longer than " + LONGEST_VALUE + " characters");
            }
            table.put(namespace, key, text);
            return before;
        }

        @Override
        public Object remove(String key) {
            Object before = get(key);
            table.remove(namespace, key);
            return before;
        }

        private String checked(String key) {
            if (key == null || key.length() > LONGEST_KEY) {
                throw new IllegalArgumentException("The plugin settings key cannot be null or more than "
                        + LONGEST_KEY + " characters");
            }
            return key;
        }
    }
}
