package nyc.icefree.demo;

import java.util.function.Supplier;
import nyc.icefree.people.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Lets the demo call the real services as its people would. */
@Component
@Profile("demo")
record DemoActing(SecurityContextHolderStrategy contexts) {
    <T> T asStaff(PersonId who, Supplier<T> act) {
        return as(who, act, "ROLE_STAFF");
    }

    <T> T asAdministrator(PersonId who, Supplier<T> act) {
        return as(who, act, "ROLE_STAFF", "ROLE_ADMINISTRATOR");
    }

    <T> T asVolunteer(PersonId who, Supplier<T> act) {
        return as(who, act, "ROLE_VOLUNTEER");
    }

    private <T> T as(PersonId who, Supplier<T> act, String... roles) {
        var context = contexts.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                who.toString(), null, AuthorityUtils.createAuthorityList(roles)));
        contexts.setContext(context);
        try {
            return act.get();
        } finally {
            contexts.clearContext();
        }
    }
}
