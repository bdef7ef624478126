package sandbox.jira.member;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;

/**
 * A subclass of an abstract implementation in which every abstract method throws. Made once per class by {@link
 * Provided}.
 */
final class CompletedClass {
    private static final Type FAILURE = Type.getType(UnsupportedOperationException.class);
    private static final org.objectweb.asm.commons.Method FAIL =
            org.objectweb.asm.commons.Method.getMethod("void <init> (String)");

    private final Class<?> type;
    private final Type superType;
    private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);

    CompletedClass(Class<?> type) {
        this.type = type;
        this.superType = Type.getType(type);
    }

    Class<?> define() {
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC | Opcodes.ACC_SYNTHETIC,
                superType.getInternalName() + "$Completed", null, superType.getInternalName(), null);
        constructor(type.getDeclaredConstructors()[0]);
        for (Method method : type.getMethods()) {
            if (Modifier.isAbstract(method.getModifiers())) {
                failing(method);
            }
        }
        writer.visitEnd();
        try {
            return MethodHandles.privateLookupIn(type, MethodHandles.lookup()).defineClass(writer.toByteArray());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        } catch (LinkageError beaten) {
            return defined(beaten);
        }
    }

    /** Two threads that need the first instance at the same moment both come here; one of them is too late. */
    private Class<?> defined(LinkageError beaten) {
        try {
            return Class.forName(type.getName() + "$Completed", true, type.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw beaten;
        }
    }

    private void constructor(Constructor<?> constructor) {
        org.objectweb.asm.commons.Method same =
                new org.objectweb.asm.commons.Method("<init>", Type.getConstructorDescriptor(constructor));
        GeneratorAdapter code = new GeneratorAdapter(Opcodes.ACC_PUBLIC, same, null, null, writer);
        code.loadThis();
        code.loadArgs();
        code.invokeConstructor(superType, same);
        code.returnValue();
        code.endMethod();
    }

    private void failing(Method method) {
        GeneratorAdapter code = new GeneratorAdapter(Opcodes.ACC_PUBLIC,
                org.objectweb.asm.commons.Method.getMethod(method), null, null, writer);
        code.newInstance(FAILURE);
        code.dup();
        code.push("The sandbox does not provide " + method.toGenericString());
        code.invokeConstructor(FAILURE, FAIL);
        code.throwException();
        code.endMethod();
    }
}
