package io.phasegate.build;

import io.phasegate.compatibility.model.LinkKind;
import java.util.Set;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Collects what one method body links to, method references and services asked of the host included. */
final class HostLinksOfMethod extends MethodVisitor {
    private static final String SERVICES = "io/phasegate/access/jira/HostComponents";

    /** Compilers differ in whether they name the interface or Object as owner; every object has them anyway. */
    private static final Set<String> OF_EVERY_OBJECT =
            Set.of("toString()Ljava/lang/String;", "hashCode()I", "equals(Ljava/lang/Object;)Z");

    private final HostLinks links;
    private Type lastConstant;

    HostLinksOfMethod(HostLinks links) {
        super(Opcodes.ASM9);
        this.links = links;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return links.annotation(descriptor, visible);
    }

    @Override
    public AnnotationVisitor visitParameterAnnotation(int parameter, String descriptor, boolean visible) {
        return links.annotation(descriptor, visible);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        if (!OF_EVERY_OBJECT.contains(name + descriptor)) {
            links.add(kind(opcode, name, isInterface), owner, name + descriptor);
        }
        if (owner.equals(SERVICES) && lastConstant != null) {
            links.add(LinkKind.SERVICE, lastConstant.getInternalName(), "");
        }
        lastConstant = null;
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        boolean isStatic = opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC;
        links.add(isStatic ? LinkKind.STATIC_FIELD : LinkKind.FIELD, owner, name + ':' + descriptor);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        links.type(Type.getObjectType(type));
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
        if (type != null) {
            links.type(Type.getObjectType(type));
        }
    }

    @Override
    public void visitLdcInsn(Object value) {
        if (value instanceof Type type && type.getSort() == Type.OBJECT) {
            lastConstant = type;
            links.type(type);
        }
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        for (Object argument : arguments) {
            if (argument instanceof Handle handle) {
                handle(handle);
            }
        }
    }

    private void handle(Handle handle) {
        LinkKind kind = switch (handle.getTag()) {
            case Opcodes.H_INVOKEINTERFACE -> LinkKind.INTERFACE;
            case Opcodes.H_INVOKESTATIC -> handle.isInterface() ? LinkKind.STATIC_INTERFACE : LinkKind.STATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> LinkKind.NEW;
            default -> LinkKind.VIRTUAL;
        };
        links.add(kind, handle.getOwner(), handle.getName() + handle.getDesc());
    }

    private static LinkKind kind(int opcode, String name, boolean isInterface) {
        if (opcode == Opcodes.INVOKESTATIC) {
            return isInterface ? LinkKind.STATIC_INTERFACE : LinkKind.STATIC;
        }
        if (opcode == Opcodes.INVOKESPECIAL) {
            return name.equals("<init>") ? LinkKind.NEW : LinkKind.SUPER;
        }
        return opcode == Opcodes.INVOKEINTERFACE ? LinkKind.INTERFACE : LinkKind.VIRTUAL;
    }
}
