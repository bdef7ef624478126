package io.phasegate.assurance.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The records that REST resources read bodies into, found in their byte code: what is given to {@code Json.read}. */
final class BodyTypes {
    private static final String JSON = "io/phasegate/web/rest/Json";

    private BodyTypes() {
    }

    static Set<Class<?>> all() {
        Set<Class<?>> records = new LinkedHashSet<>();
        JarClasses.files("io/phasegate/", "Resource.class").forEach(file -> read(file, records));
        return records;
    }

    private static void read(String file, Set<Class<?>> records) {
        try (InputStream in = BodyTypes.class.getClassLoader().getResourceAsStream(file)) {
            new ClassReader(in).accept(new ClassVisitor(Opcodes.ASM9) {
                @Override
                public MethodVisitor visitMethod(int access, String name, String descriptor, String signature,
                        String[] exceptions) {
                    return new Reads(records);
                }
            }, ClassReader.SKIP_DEBUG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Remembers the class constant that was loaded last before a call. */
    private static final class Reads extends MethodVisitor {
        private final Set<Class<?>> records;
        private Type last;

        Reads(Set<Class<?>> records) {
            super(Opcodes.ASM9);
            this.records = records;
        }

        @Override
        public void visitLdcInsn(Object value) {
            last = value instanceof Type type ? type : last;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            if (owner.equals(JSON) && name.equals("read") && last != null) {
                Class<?> type = JarClasses.load(last.getClassName().replace('.', '/'));
                if (type.isRecord()) {
                    records.add(type);
                }
            }
        }
    }
}
