package nyc.icefree.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Redirects to an address without empty parameters: a form without script sends every field, and people pass the
 * address on.
 */
@Configuration(proxyBeanMethods = false)
class EmptyParameters implements WebMvcConfigurer, HandlerInterceptor {
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/*/events", "/*/events/month/*", "/*/subscribe", "/*/subscribe/*", "/*/volunteer");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String query = request.getQueryString();
        if (query == null || !request.getMethod().equals("GET")) {
            return true;
        }
        String asked = Arrays.stream(query.split("&"))
                .filter(one -> !one.isEmpty() && !one.endsWith("="))
                .collect(Collectors.joining("&"));
        if (asked.equals(query)) {
            return true;
        }
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", request.getRequestURI() + (asked.isEmpty() ? "" : "?" + asked));
        return false;
    }
}
