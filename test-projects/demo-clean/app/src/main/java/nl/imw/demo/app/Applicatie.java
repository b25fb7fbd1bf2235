package nl.imw.demo.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the application. */
@SpringBootApplication(scanBasePackages = "nl.imw.demo")
@EntityScan("nl.imw.demo")
@EnableJpaRepositories("nl.imw.demo")
@EnableScheduling
public class Applicatie {

  public static void main(String[] args) {
    SpringApplication.run(Applicatie.class, args);
  }
}
