package de.jobcoachingportal.cases.web;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.cases.TodoQueries;
import de.jobcoachingportal.identity.Actor;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "todo", description = "What waits for the person who asks")
@RestController
class TodoController {

  private final TodoQueries queries;
  private final AuditLog audit;

  TodoController(TodoQueries queries, AuditLog audit) {
    this.queries = queries;
    this.audit = audit;
  }

  /** What waits for me over all cases, the nearest date first; at most 200. */
  @GetMapping("/api/todo")
  Mono<List<TodoView>> mine(Actor actor) {
    return queries
        .waitingFor(actor)
        .map(TodoView::of)
        .collectList()
        .delayUntil(list -> audit.listed(actor, "todo"));
  }

  /** What I wait for: open with others in the cases I steer or work in; at most 200. */
  @GetMapping("/api/todo/awaited")
  Mono<List<TodoView>> awaited(Actor actor) {
    return queries
        .awaitedBy(actor)
        .map(TodoView::of)
        .collectList()
        .delayUntil(list -> audit.listed(actor, "todo"));
  }
}
