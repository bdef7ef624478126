package io.phasegate.assurance.permission;

import io.phasegate.web.page.ProjectPage;
import java.lang.reflect.Modifier;
import java.util.List;
import org.objenesis.ObjenesisStd;

/** The names of all pages of a project. They have no module of their own: one servlet serves them all. */
record PageSurface(List<Class<?>> classes) {

    List<String> names() {
        return classes.stream().filter(type -> ProjectPage.class.isAssignableFrom(type))
                .filter(type -> !type.isInterface() && !Modifier.isAbstract(type.getModifiers()))
                .map(type -> ((ProjectPage) new ObjenesisStd().newInstance(type)).name()).sorted().toList();
    }
}
