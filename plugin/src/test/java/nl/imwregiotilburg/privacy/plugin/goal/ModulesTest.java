package nl.imwregiotilburg.privacy.plugin.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.imwregiotilburg.privacy.plugin.inspection.Followed;
import nl.imwregiotilburg.privacy.plugin.inspection.ModuleInput;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.model.Build;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

final class ModulesTest {

  private static final Followed FOLLOWED = Followed.of(List.of("organisation"));

  @Test
  void a_forked_build_hands_over_its_generated_sources() {
    MavenProject project = project("jar");
    project.addCompileSourceRoot("src/main/java");
    MavenProject fork = project("jar");
    fork.addCompileSourceRoot("target/generated-sources/annotations");
    project.setExecutionProject(fork);

    assertThat(Modules.read(project, FOLLOWED))
        .map(ModuleInput::sources)
        .hasValueSatisfying(
            sources ->
                assertThat(sources)
                    .containsExactly(
                        Path.of("/build/app/src/main/java"),
                        Path.of("/build/app/target/generated-sources/annotations")));
  }

  @Test
  void a_declared_dependency_that_was_not_resolved_is_missing() {
    MavenProject project = project("jar");
    project.getModel().addDependency(dependency("there", "compile"));
    project.getModel().addDependency(dependency("gone", "runtime"));
    project.getModel().addDependency(dependency("for-tests", "test"));
    DefaultArtifact there =
        new DefaultArtifact(
            "org.x", "there", "1", "compile", "jar", null, new DefaultArtifactHandler("jar"));
    there.setFile(new File("/repo/there.jar"));
    project.setArtifacts(Set.of(there));

    ModuleInput input = Modules.read(project, FOLLOWED).orElseThrow();

    assertThat(input.missing()).containsExactly("org.x:gone:1");
    assertThat(input.dependencies())
        .containsExactly(
            new ModuleInput.Dependency("org.x:there", Path.of("/repo/there.jar"), false));
  }

  @Test
  void a_dependency_of_the_same_organisation_is_followed() {
    MavenProject project = project("jar");
    DefaultArtifact common =
        new DefaultArtifact(
            "nl.imw.common", "log", "1", "compile", "jar", null, new DefaultArtifactHandler("jar"));
    common.setFile(new File("/repo/log.jar"));
    project.setArtifacts(Set.of(common));

    assertThat(Modules.read(project, FOLLOWED).orElseThrow().dependencies())
        .containsExactly(
            new ModuleInput.Dependency("nl.imw.common:log", Path.of("/repo/log.jar"), true));
  }

  @Test
  void a_module_that_only_groups_others_has_no_code() {
    assertThat(Modules.read(project("pom"), FOLLOWED)).isEmpty();
  }

  private static Dependency dependency(String name, String scope) {
    Dependency dependency = new Dependency();
    dependency.setGroupId("org.x");
    dependency.setArtifactId(name);
    dependency.setVersion("1");
    dependency.setScope(scope);
    return dependency;
  }

  private static MavenProject project(String packaging) {
    Model model = new Model();
    model.setGroupId("nl.imw");
    model.setArtifactId("app");
    model.setVersion("1");
    model.setPackaging(packaging);
    Build build = new Build();
    build.setDirectory("/build/app/target");
    build.setOutputDirectory("/build/app/target/classes");
    model.setBuild(build);
    MavenProject project = new MavenProject(model);
    project.setFile(new File("/build/app/pom.xml"));
    return project;
  }
}
