package io.phasegate.assurance.fidelity;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import sandbox.fidelity.Contract;

/** A test method with the rule it shows. Found by {@link Contracts}. */
record ContractedTest(Method test, Contract contract) {
    String name() {
        return test.getDeclaringClass().getSimpleName() + "." + test.getName();
    }

    Stream<String> subjects() {
        return Arrays.stream(contract.of());
    }

    Stream<String> evidence() {
        return Arrays.stream(contract.evidence());
    }
}
