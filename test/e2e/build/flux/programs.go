//go:build programs

// Package programs pins what is built here; nothing imports it.
package programs

import (
	_ "github.com/fluxcd/helm-controller"
	_ "github.com/fluxcd/helm-controller/api/v2"
	_ "github.com/fluxcd/kustomize-controller"
	_ "sigs.k8s.io/controller-tools/cmd/controller-gen"
)
