package nl.imwregiotilburg.libraries.spring.async;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.interceptor.AsyncUncaughtExceptionHandler;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;
import org.springframework.core.task.TaskExecutor;
import org.springframework.data.repository.CrudRepository;
import org.springframework.retry.support.RetryTemplate;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

@Service
public class ReminderService {

    private static final Logger log = LoggerFactory.getLogger(ReminderService.class);

    private final DebtorRepository debtors;
    private final DebtorLookup lookup;
    private final ThreadPoolTaskExecutor executor;
    private final TaskExecutor tasks;
    private final TaskScheduler scheduler;

    public ReminderService(DebtorRepository debtors, DebtorLookup lookup, ThreadPoolTaskExecutor executor, TaskExecutor tasks, TaskScheduler scheduler) {
        this.debtors = debtors;
        this.lookup = lookup;
        this.executor = executor;
        this.tasks = tasks;
        this.scheduler = scheduler;
    }

    @Scheduled(cron = "0 0 6 * * *")
    public void remindAll() {
        for (Debtor debtor : debtors.findAll()) {
            log.info("Reminding {}", debtor.getEmail()); // EXPECT
            log.info("Reminding about {}", debtor.getInvoice()); // SAFE
            lookup.warn(debtor);
        }
    }

    public void lookup(long id) throws ExecutionException, InterruptedException {
        CompletableFuture<Debtor> future = lookup.findAsync(id);
        log.debug("Started {}", future); // SAFE
        future.thenApply(Debtor::getEmail).thenAccept(email -> log.info("Found {}", email)); // EXPECT
        future.handle((debtor, error) -> error == null ? "found" : "missing").thenAccept(outcome -> log.info("Outcome {}", outcome)); // SAFE
        log.info("Joined {}", future.get().getName()); // EXPECT
    }

    public void submit(Debtor debtor) throws ExecutionException, InterruptedException {
        tasks.execute(() -> log.info("In background {}", debtor.getInvoice())); // SAFE
        Future<String> letter = executor.submit(() -> "Dear " + debtor.getName());
        log.info("Letter {}", letter.get()); // EXPECT
        executor.submitCompletable(debtor::getEmail).thenAccept(email -> log.info("Submitted {}", email)); // EXPECT
        scheduler.schedule(() -> log.info("Later {}", debtor.getEmail()), Instant.now().plusSeconds(60)); // EXPECT
    }
}

@Component
class DebtorLookup {

    private final DebtorRepository debtors;

    DebtorLookup(DebtorRepository debtors) {
        this.debtors = debtors;
    }

    @Async
    public CompletableFuture<Debtor> findAsync(long id) {
        return CompletableFuture.completedFuture(debtors.findById(id).orElseThrow());
    }

    @Async
    public void warn(Debtor debtor) {
        if (debtor.getInvoice() == null) {
            throw new IllegalStateException("Nothing to warn about");
        }
    }
}

class LoggingExceptionHandler implements AsyncUncaughtExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(LoggingExceptionHandler.class);

    @Override
    public void handleUncaughtException(Throwable ex, Method method, Object... params) {
        log.error("Async {} with {} parameters", method.getName(), params.length); // SAFE
        for (Object param : params) {
            if (param instanceof Debtor debtor) {
                log.error("Async for {}", debtor.getEmail()); // EXPECT
            }
        }
    }
}

class PaymentService {

    private static final Logger log = LoggerFactory.getLogger(PaymentService.class);

    private final TransactionTemplate transactions;
    private final RetryTemplate retries;
    private final DebtorRepository debtors;
    private final ObjectProvider<CurrentUser> users;
    private final ObjectFactory<CurrentUser> userFactory;
    private final ApplicationContext context;

    PaymentService(TransactionTemplate transactions, RetryTemplate retries, DebtorRepository debtors, ObjectProvider<CurrentUser> users, ObjectFactory<CurrentUser> userFactory, ApplicationContext context) {
        this.transactions = transactions;
        this.retries = retries;
        this.debtors = debtors;
        this.users = users;
        this.userFactory = userFactory;
        this.context = context;
    }

    void pay(long id) {
        Debtor debtor = transactions.execute(status -> debtors.findById(id).orElse(null));
        log.info("Paid by {}", debtor.getName()); // EXPECT
        transactions.executeWithoutResult(status -> log.info("New {}, {}", status.isNewTransaction(), debtor.getInvoice())); // SAFE
        String email = retries.execute(retry -> debtor.getEmail());
        log.info("Receipt to {}", email); // EXPECT
    }

    void audit() {
        CurrentUser user = users.getObject();
        log.info("By {}", user.getLogin()); // EXPECT
        log.info("By a {}", user.getRole()); // SAFE
        log.info("Factory {}", userFactory.getObject().getLogin()); // EXPECT
        log.info("Context {}", context.getBean("currentUser", CurrentUser.class).getRole()); // SAFE
        log.info("Params {}", Arrays.asList(context.getBeanNamesForType(CurrentUser.class))); // SAFE
    }
}

@Configuration
class UserConfiguration {

    @Bean
    @Scope(WebApplicationContext.SCOPE_REQUEST)
    CurrentUser currentUser(HttpServletRequest request) {
        return new CurrentUser(request.getRemoteUser(), request.isUserInRole("admin") ? "ADMIN" : "CLERK");
    }
}

class CurrentUser {
    @PersonalData("gebruikersnaam")
    private final String login;
    private final String role;

    CurrentUser(String login, String role) {
        this.login = login;
        this.role = role;
    }

    public String getLogin() {
        return login;
    }

    public String getRole() {
        return role;
    }

    @Override
    public String toString() {
        return "CurrentUser " + login + "/" + role;
    }
}

interface DebtorRepository extends CrudRepository<Debtor, Long> {
}

class Debtor {
    private final Long id;
    @PersonalData("naam")
    private final String name;
    @PersonalData("emailadres")
    private final String email;
    private final String invoice;

    Debtor(Long id, String name, String email, String invoice) {
        this.id = id;
        this.name = name;
        this.email = email;
        this.invoice = invoice;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public String getInvoice() {
        return invoice;
    }
}
