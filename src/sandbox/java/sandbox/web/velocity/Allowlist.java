package sandbox.web.velocity;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The methods that templates may call: those of a few JDK classes, of the host's own template tools, and what plugins
 * list in `velocity-allowlist`. The concrete class that declares the method counts, never an interface.
 */
public final class Allowlist {
    private static final Logger LOG = LoggerFactory.getLogger(Allowlist.class);
    private static final Set<Class<?>> OPEN = Set.of(ArrayList.class, LinkedHashMap.class, String.class, Boolean.class,
            Integer.class, Long.class, TemplateTexts.class, TemplateResources.class);
    private final Map<String, String> listed = new ConcurrentHashMap<>();
    private final Set<String> reported = ConcurrentHashMap.newKeySet();

    /** @param method `fq.Class#name(param.fq.Type,other.fq.Type)` */
    void add(String method, String pluginKey) {
        listed.put(method.replaceAll("\\s", ""), pluginKey);
    }

    void remove(String pluginKey) {
        listed.values().removeIf(pluginKey::equals);
    }

    boolean allows(Class<?> concrete, Method method) {
        if (method.getName().equals("getClass")) {
            return false;
        }
        if (OPEN.contains(concrete)) {
            return true;
        }
        String signature = signature(concrete, method);
        boolean allowed = listed.containsKey(signature);
        if (!allowed && reported.add(signature)) {
            LOG.warn("Method needs allowlisting: {}", signature);
        }
        return allowed;
    }

    private static String signature(Class<?> concrete, Method method) {
        String parameters = Arrays.stream(method.getParameterTypes()).map(Class::getTypeName)
                .collect(Collectors.joining(","));
        return declaring(concrete, method).getName() + "#" + method.getName() + "(" + parameters + ")";
    }

    private static Class<?> declaring(Class<?> concrete, Method method) {
        for (Class<?> type = concrete; type != null; type = type.getSuperclass()) {
            if (declares(type, method)) {
                return type;
            }
        }
        return method.getDeclaringClass();
    }

    private static boolean declares(Class<?> type, Method wanted) {
        return Arrays.stream(type.getDeclaredMethods()).anyMatch(method -> method.getName().equals(wanted.getName())
                && Arrays.equals(method.getParameterTypes(), wanted.getParameterTypes()));
    }
}
