package nyc.icefree.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.util.Collection;
import java.util.Map;

/** Only an entity writes its own fields, so that the rule of a change is in one place. */
final class EntityWrites {
    private EntityWrites() {}

    static ArchCondition<JavaClass> stayInside() {
        return new ArchCondition<>("write no field of another's entity") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getFieldAccessesFromSelf().stream()
                        .filter(access -> isOfAnother(type, access) && writes(access))
                        .forEach(access -> events.add(SimpleConditionEvent.violated(access, access.getDescription())));
            }
        };
    }

    private static boolean isOfAnother(JavaClass type, JavaFieldAccess access) {
        var owner = access.getTargetOwner();
        boolean kept = owner.isAnnotatedWith(Entity.class) || owner.isAnnotatedWith(MappedSuperclass.class);
        return kept && !type.isAssignableTo(owner.getFullName());
    }

    private static boolean writes(JavaFieldAccess access) {
        var field = access.getTarget().getRawType();
        return access.getAccessType() == AccessType.SET
                || field.isAssignableTo(Collection.class)
                || field.isAssignableTo(Map.class);
    }
}
