package nyc.icefree.house;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import java.lang.annotation.Annotation;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import nyc.icefree.people.AdministratorsMay;
import nyc.icefree.people.StaffMay;
import nyc.icefree.people.VolunteersMay;
import org.springframework.stereotype.Component;

/** A view's constructor must not call protected services: it reads once somebody has entered the view. */
final class Arrivals {
    private static final List<Class<? extends Annotation>> NOT_FOR_ALL =
            List.of(VolunteersMay.class, StaffMay.class, AdministratorsMay.class);

    private Arrivals() {}

    static ArchCondition<JavaConstructor> readNothing() {
        return new ArchCondition<>("read nothing in views and in what is made with them") {
            @Override
            public void check(JavaConstructor constructor, ConditionEvents events) {
                var owner = constructor.getOwner();
                if (!owner.getPackageName().contains("icefree.workspace")
                        || !owner.isAnnotatedWith(Route.class) && !owner.isMetaAnnotatedWith(Component.class)) {
                    return;
                }
                var seen = new HashSet<JavaCodeUnit>();
                var open = new ArrayDeque<JavaCodeUnit>(List.of(constructor));
                while (!open.isEmpty()) {
                    var unit = open.pop();
                    if (!seen.add(unit)) {
                        continue;
                    }
                    for (JavaMethodCall call : unit.getMethodCallsFromSelf()) {
                        if (call.isDeclaredInLambda()) {
                            continue;
                        }
                        call.getTarget().resolveMember().ifPresent(called -> {
                            if (called.getOwner().equals(owner)) {
                                open.add(called);
                            }
                            if (NOT_FOR_ALL.stream().anyMatch(called::isAnnotatedWith)) {
                                events.add(SimpleConditionEvent.violated(constructor, call.getDescription()));
                            }
                        });
                    }
                }
            }
        };
    }
}
