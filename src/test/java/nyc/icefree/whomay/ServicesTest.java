package nyc.icefree.whomay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.annotation.Annotation;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.AppTest;
import nyc.icefree.people.AdministratorsMay;
import nyc.icefree.people.Anyone;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.StaffMay;
import nyc.icefree.people.VolunteersMay;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.PointcutAdvisor;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Service;

/** Every public method of a public service stands in the table, and lets in exactly whom the table says. */
@AppTest
class ServicesTest {
    private static final Map<Class<? extends Annotation>, String> WHO = Map.of(
            Anyone.class, "Anyone",
            VolunteersMay.class, "Volunteers",
            StaffMay.class, "Staff",
            AdministratorsMay.class, "Administrators",
            CallerDecides.class, "In house");

    @Autowired
    ApplicationContext app;

    private record Found(Object bean, Method method) {}

    @Test
    void each_method_is_in_the_table_and_nothing_else_is() throws Exception {
        SortedMap<String, String> found = new TreeMap<>();
        methods().forEach((name, m) -> found.put(name, who(m.method())));
        Table.propose("services.txt", found);
        SortedMap<String, String> said = new TreeMap<>();
        Table.read("services.txt").forEach((name, rest) -> said.put(name, rest.getFirst()));
        assertEquals(lines(said), lines(found), "compare with target/who-may-services.txt");
    }

    @TestFactory
    Stream<DynamicTest> each_row_lets_in_whom_it_names_and_nobody_else() throws Exception {
        var methods = methods();
        return Table.read("services.txt").entrySet().stream()
                .filter(row -> !row.getValue().getFirst().equals("In house"))
                .filter(row -> methods.containsKey(row.getKey()))
                .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> {
                    var found = Objects.requireNonNull(methods.get(row.getKey()));
                    for (var caller : Caller.values()) {
                        assertEquals(
                                caller.may(row.getValue().getFirst()),
                                letsIn(found, caller),
                                caller + " at " + row.getKey());
                    }
                }));
    }

    /** Asks the guards that really stand before the bean, without going on to what they guard. */
    private static boolean letsIn(Found found, Caller caller) throws Throwable {
        var guards = Arrays.stream(((Advised) found.bean()).getAdvisors())
                .filter(PointcutAdvisor.class::isInstance)
                .map(PointcutAdvisor.class::cast)
                .filter(advisor -> advisor.getAdvice() instanceof MethodInterceptor)
                .filter(advisor -> advisor.getAdvice().getClass().getName().startsWith("org.springframework.security"))
                .filter(advisor -> advisor.getPointcut()
                        .getMethodMatcher()
                        .matches(found.method(), found.method().getDeclaringClass()))
                .map(advisor -> (MethodInterceptor) advisor.getAdvice())
                .toList();
        assertTrue(!guards.isEmpty(), "nothing guards " + found.method());
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(caller.authentication()));
        try {
            for (var guard : guards) {
                guard.invoke(new Knock(found));
            }
            return true;
        } catch (AccessDeniedException e) {
            return false;
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private record Knock(Found found) implements MethodInvocation {
        @Override
        public Method getMethod() {
            return found.method();
        }

        @Override
        public Object[] getArguments() {
            return new Object[found.method().getParameterCount()];
        }

        @Override
        public Object proceed() {
            return "in";
        }

        @Override
        public Object getThis() {
            return Objects.requireNonNull(AopProxyUtils.getSingletonTarget(found.bean()));
        }

        @Override
        public AccessibleObject getStaticPart() {
            return found.method();
        }
    }

    private SortedMap<String, Found> methods() {
        var all = new TreeMap<String, Found>();
        for (var bean : app.getBeansWithAnnotation(Service.class).values()) {
            var type = AopUtils.getTargetClass(bean);
            if (!type.getPackageName().startsWith("nyc.icefree") || !Modifier.isPublic(type.getModifiers())) {
                continue;
            }
            for (var method : type.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic()) {
                    all.put(name(method), new Found(bean, method));
                }
            }
        }
        return all;
    }

    static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String who(Method method) {
        return WHO.entrySet().stream()
                .filter(w -> method.isAnnotationPresent(w.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(" and "));
    }

    private static String lines(SortedMap<String, String> table) {
        return new LinkedHashMap<>(table)
                .entrySet().stream().map(e -> e.getKey() + "  " + e.getValue()).collect(Collectors.joining("\n"));
    }
}
