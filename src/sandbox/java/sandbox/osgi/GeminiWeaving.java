package sandbox.osgi;

import java.util.Arrays;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.hooks.weaving.WovenClass;

/**
 * Lets Gemini Blueprint 3.0.0.M01, built for Spring 5.0, run on Spring 6.2: the few calls that Spring has removed are
 * replaced while Gemini's classes are loaded. No jar is changed, and no other class is touched.
 */
final class GeminiWeaving implements WeavingHook {
    private static final String SECURITY_PROVIDER = "org/springframework/beans/factory/support/SecurityContextProvider";
    private static final Set<String> ONE_ARGUMENT = Set.of("(Ljava/lang/Object;)V", "(Ljava/lang/String;)V",
            "([Ljava/lang/Object;)V", "(Z)V");

    @Override
    public void weave(WovenClass woven) {
        if (!woven.getClassName().startsWith("org.eclipse.gemini.blueprint.")) {
            return;
        }
        ClassReader reader = new ClassReader(woven.getBytes());
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        reader.accept(new Rewriting(writer), 0);
        woven.setBytes(writer.toByteArray());
    }

    /** Drops the removed interface and rewrites the calls of every method. */
    private static final class Rewriting extends ClassVisitor {
        Rewriting(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            String[] kept = Arrays.stream(interfaces).filter(i -> !i.equals(SECURITY_PROVIDER))
                    .toArray(String[]::new);
            super.visit(version, access, name, kept.length == interfaces.length ? signature : null, parent, kept);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String signature,
                String[] thrown) {
            return new Calls(super.visitMethod(access, name, descriptor, signature, thrown));
        }
    }

    /** The four calls that no longer exist. */
    private static final class Calls extends MethodVisitor {
        Calls(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean onInterface) {
            if (owner.equals("org/springframework/util/Assert") && ONE_ARGUMENT.contains(descriptor)) {
                super.visitLdcInsn("assertion");
                super.visitMethodInsn(opcode, owner, name, descriptor.replace(")V", "Ljava/lang/String;)V"),
                        onInterface);
            } else if (name.equals("getAccessControlContext")) {
                super.visitInsn(Opcodes.POP);
                super.visitInsn(Opcodes.ACONST_NULL);
            } else if (name.equals("setSecurityContextProvider")) {
                super.visitInsn(Opcodes.POP2);
            } else if (name.equals("cancelRefresh")) {
                super.visitMethodInsn(opcode, owner, name, "(Ljava/lang/Throwable;)V", onInterface);
            } else {
                super.visitMethodInsn(opcode, owner, name, descriptor, onInterface);
            }
        }
    }
}
