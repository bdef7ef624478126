package sandbox.web.velocity;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.apache.velocity.util.introspection.UberspectImpl.VelMethodImpl;
import org.apache.velocity.util.introspection.VelMethod;

/** A method call that the allow-list has let pass; remembers whether the method declares its result to be safe HTML. */
final class AllowedCall implements VelMethod {
    private static final String HTML_SAFE = "com.atlassian.velocity.htmlsafe.HtmlSafe";
    private final VelMethodImpl call;
    private final boolean safe;

    AllowedCall(Method method) {
        method.trySetAccessible();
        this.call = new VelMethodImpl(method);
        this.safe = Arrays.stream(method.getAnnotations()).map(Annotation::annotationType)
                .anyMatch(type -> type.getName().equals(HTML_SAFE));
    }

    @Override
    public Object invoke(Object target, Object[] arguments) throws Exception {
        Object result = call.invoke(MarkedSafe.bare(target), MarkedSafe.bare(arguments));
        return safe && result != null ? new MarkedSafe(result) : result;
    }

    @Override
    public boolean isCacheable() {
        return true;
    }

    @Override
    public String getMethodName() {
        return call.getMethodName();
    }

    @Override
    public Class<?> getReturnType() {
        return call.getReturnType();
    }
}
