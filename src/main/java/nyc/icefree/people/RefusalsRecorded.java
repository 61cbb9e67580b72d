package nyc.icefree.people;

import java.util.UUID;
import nyc.icefree.audit.Audit;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Pointcut;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Records in the audit when a signed-in person is refused by a service method. */
@Configuration(proxyBeanMethods = false)
class RefusalsRecorded {
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor recordRefusals(ObjectProvider<CurrentActor> actors, ObjectProvider<Audit> audits) {
        var advisor = new DefaultPointcutAdvisor(guarded(), new Recording(actors, audits));
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE); // outside the transaction and the role check
        return advisor;
    }

    private static Pointcut guarded() {
        return new ComposablePointcut(AnnotationMatchingPointcut.forMethodAnnotation(StaffMay.class))
                .union((Pointcut) AnnotationMatchingPointcut.forMethodAnnotation(AdministratorsMay.class))
                .union((Pointcut) AnnotationMatchingPointcut.forMethodAnnotation(VolunteersMay.class));
    }

    private record Recording(ObjectProvider<CurrentActor> actors, ObjectProvider<Audit> audits)
            implements MethodInterceptor {
        @Override
        public @Nullable Object invoke(MethodInvocation call) throws Throwable {
            try {
                return call.proceed();
            } catch (NotYours refused) {
                record(refused.organization());
                throw refused;
            } catch (AccessDeniedException refused) {
                record(null);
                throw refused;
            }
        }

        /** Only the outermost service records: inside a transaction the record would be rolled back. */
        private void record(@Nullable UUID organization) {
            var person = actors.getObject().get().person();
            if (person != null && !TransactionSynchronizationManager.isActualTransactionActive()) {
                audits.getObject().noteRefusal(person.value(), organization);
            }
        }
    }
}
