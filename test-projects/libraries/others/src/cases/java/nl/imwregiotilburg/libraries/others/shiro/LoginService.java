package nl.imwregiotilburg.libraries.others.shiro;

import java.util.Optional;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authc.SimpleAuthenticationInfo;
import org.apache.shiro.authc.UnknownAccountException;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.apache.shiro.authz.AuthorizationInfo;
import org.apache.shiro.authz.SimpleAuthorizationInfo;
import org.apache.shiro.realm.AuthorizingRealm;
import org.apache.shiro.session.Session;
import org.apache.shiro.subject.PrincipalCollection;
import org.apache.shiro.subject.SimplePrincipalCollection;
import org.apache.shiro.subject.Subject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class LoginService {

    public static class Employee {
        private final String number;
        @PersonalData("gebruikersnaam")
        private final String username;
        private final String role;
        private final String secret;

        public Employee(String number, String username, String role, String secret) {
            this.number = number;
            this.username = username;
            this.role = role;
            this.secret = secret;
        }

        public String getNumber() { return number; }
        public String getUsername() { return username; }
        public String getRole() { return role; }
        public String getSecret() { return secret; }
    }

    public interface EmployeeRepository {
        Optional<Employee> findByLogin(Object login);
    }

    private static final Logger log = LoggerFactory.getLogger(LoginService.class);

    public void token(Employee employee, String host) {
        UsernamePasswordToken token = new UsernamePasswordToken(employee.getUsername(), employee.getSecret(), true, host);
        log.info("login of {}", token.getUsername()); // EXPECT
        log.info("login of principal {}", token.getPrincipal()); // EXPECT
        log.info("token {}", token); // EXPECT
        log.info("login from {} remembered {}", token.getHost(), token.isRememberMe()); // SAFE
        token.clear();
        log.info("after clear {}", token.getUsername()); // SAFE
    }

    public PrincipalCollection principals(Employee employee) {
        SimplePrincipalCollection principals = new SimplePrincipalCollection(employee.getUsername(), "hr");
        log.info("primary {}", principals.getPrimaryPrincipal()); // EXPECT
        log.info("realms {}", principals.getRealmNames()); // SAFE
        log.info("all {}", principals.asList()); // EXPECT
        log.info("by type {}", principals.oneByType(String.class)); // EXPECT
        return principals;
    }

    public void session(Employee employee) {
        Session session = SecurityUtils.getSubject().getSession();
        session.setAttribute("username", employee.getUsername());
        session.setAttribute("role", employee.getRole());
        log.info("session user {}", session.getAttribute("username")); // EXPECT
        log.info("session role {}", session.getAttribute("role")); // SAFE
        log.info("session keys {}", session.getAttributeKeys()); // SAFE
        log.info("session {} until {}", session.getId(), session.getTimeout()); // SAFE
        log.info("removed {}", session.removeAttribute("username")); // EXPECT
    }

    public static class EmployeeRealm extends AuthorizingRealm {
        private final EmployeeRepository repository;

        public EmployeeRealm(EmployeeRepository repository) {
            this.repository = repository;
        }

        @Override
        protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) throws AuthenticationException {
            Employee employee = repository.findByLogin(token.getPrincipal())
                    .orElseThrow(() -> new UnknownAccountException("no account"));
            SimpleAuthenticationInfo info = new SimpleAuthenticationInfo(employee, employee.getSecret(), getName());
            Employee principal = (Employee) info.getPrincipals().getPrimaryPrincipal();
            log.debug("authenticated {}", principal.getUsername()); // EXPECT
            log.debug("authenticated number {}", principal.getNumber()); // SAFE
            return info;
        }

        @Override
        protected AuthorizationInfo doGetAuthorizationInfo(PrincipalCollection principals) {
            Employee employee = principals.oneByType(Employee.class);
            SimpleAuthorizationInfo info = new SimpleAuthorizationInfo();
            info.addRole(employee.getRole());
            info.addStringPermission("profile:edit:" + employee.getUsername());
            log.debug("roles {}", info.getRoles()); // SAFE
            log.debug("permissions {}", info.getStringPermissions()); // EXPECT
            return info;
        }
    }

    public void current() {
        Subject subject = SecurityUtils.getSubject();
        Employee employee = (Employee) subject.getPrincipal();
        log.info("current user {}", employee.getUsername()); // EXPECT
        log.info("admin {} authenticated {}", subject.hasRole("admin"), subject.isAuthenticated()); // SAFE
    }
}
