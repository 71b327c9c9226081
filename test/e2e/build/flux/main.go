// Command ready evaluates the expressions of Flux's dependsOn as its controllers do: a list of questions on
// standard input, a list of answers on standard output.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"

	"github.com/fluxcd/pkg/runtime/cel"
	"github.com/google/cel-go/common/types"
)

type question struct {
	Expression string         `json:"expression"`
	Self       map[string]any `json:"self"`
	Dep        map[string]any `json:"dep"`
}

type answer struct {
	Ready bool   `json:"ready"`
	Error string `json:"error,omitempty"`
}

func ready(q question) answer {
	expression, err := cel.NewExpression(q.Expression,
		cel.WithCompile(), cel.WithOutputType(types.BoolType), cel.WithStructVariables("self", "dep"))
	if err != nil {
		return answer{Error: err.Error()}
	}
	value, err := expression.EvaluateBoolean(context.Background(), map[string]any{"self": q.Self, "dep": q.Dep})
	if err != nil {
		return answer{Error: err.Error()}
	}
	return answer{Ready: value}
}

func main() {
	var questions []question
	if err := json.NewDecoder(os.Stdin).Decode(&questions); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	answers := make([]answer, 0, len(questions))
	for _, q := range questions {
		answers = append(answers, ready(q))
	}
	if err := json.NewEncoder(os.Stdout).Encode(answers); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
