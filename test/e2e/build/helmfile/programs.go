//go:build programs

// Package programs pins what is built here; nothing imports it.
package programs

import _ "github.com/helmfile/helmfile"
