package io.phasegate.build;

import io.phasegate.compatibility.model.HostLink;
import io.phasegate.compatibility.model.LinkKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Collects everything of the host that a set of classes links to. */
final class HostLinks extends ClassVisitor {
    private static final List<String> HOST = List.of("com/atlassian/", "com/opensymphony/", "net/java/ao/",
            "org/ofbiz/",
            "jakarta/", "com/fasterxml/jackson/", "org/slf4j/");

    private final SortedSet<HostLink> links = new TreeSet<>();

    private final Map<String, ClassReader> ours;

    private HostLinks(Map<String, ClassReader> ours) {
        super(Opcodes.ASM9);
        this.ours = ours;
    }

    static SortedSet<HostLink> of(List<ClassReader> classes) {
        HostLinks collector = new HostLinks(classes.stream()
                .collect(Collectors.toMap(ClassReader::getClassName, Function.identity())));
        classes.forEach(reader -> reader.accept(collector, ClassReader.SKIP_DEBUG));
        return collector.links;
    }

    /** Whether this class name belongs to the host. */
    static boolean isHost(String className) {
        return HOST.stream().anyMatch(className.replace('.', '/')::startsWith);
    }

    void add(LinkKind kind, String owner, String member) {
        if (isHost(owner)) {
            links.add(new HostLink(kind, owner.replace('/', '.'), member));
        }
    }

    void type(Type type) {
        Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        if (element.getSort() == Type.OBJECT) {
            add(LinkKind.TYPE, element.getInternalName(), "");
        }
    }

    AnnotationVisitor annotation(String descriptor, boolean visible) {
        if (visible) {
            add(LinkKind.ANNOTATION, Type.getType(descriptor).getInternalName(), "");
        }
        return null;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        if ((access & Opcodes.ACC_ABSTRACT) == 0) {
            hostTypes(name).forEach(type -> add(LinkKind.IMPLEMENTS, type, name.replace('/', '.')));
        } else {
            hostTypes(name).forEach(type -> add(LinkKind.TYPE, type, ""));
        }
    }

    /** What a class extends and implements, by itself and by bases of ours. */
    private Stream<String> hostTypes(String name) {
        return Optional.ofNullable(ours.get(name))
                .map(reader -> Stream.concat(Stream.of(reader.getSuperName()), Arrays.stream(reader.getInterfaces()))
                .flatMap(this::hostTypes)).orElseGet(() -> Stream.of(name));
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return annotation(descriptor, visible);
    }

    @Override
    public org.objectweb.asm.FieldVisitor visitField(int access, String name, String descriptor, String signature,
            Object value) {
        type(Type.getType(descriptor));
        return null;
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature,
            String[] exceptions) {
        type(Type.getReturnType(descriptor));
        for (Type argument : Type.getArgumentTypes(descriptor)) {
            type(argument);
        }
        return new HostLinksOfMethod(this);
    }
}
