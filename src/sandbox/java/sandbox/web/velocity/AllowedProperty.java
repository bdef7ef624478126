package sandbox.web.velocity;

import org.apache.velocity.util.introspection.VelPropertyGet;

/** `$dto.name` or `$map.name`: a getter call that the allow-list has let pass. */
record AllowedProperty(AllowedCall call, Object[] arguments) implements VelPropertyGet {
    @Override
    public Object invoke(Object target) throws Exception {
        return call.invoke(target, arguments.clone());
    }

    @Override
    public boolean isCacheable() {
        return true;
    }

    @Override
    public String getMethodName() {
        return call.getMethodName();
    }
}
